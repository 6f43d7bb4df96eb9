import type { Catalogue } from "../catalogue.ts";

export const intake = {} as const satisfies Catalogue["intake"];
