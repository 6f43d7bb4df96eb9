import type { Catalogue } from "../catalogue.ts";

export const page = {} as const satisfies Catalogue["page"];
