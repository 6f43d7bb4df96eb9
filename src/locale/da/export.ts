import type { Catalogue } from "../catalogue.ts";

export const exported = {} as const satisfies Catalogue["exported"];
