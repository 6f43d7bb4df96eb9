import type { Catalogue } from "../catalogue.ts";

export const figures = {} as const satisfies Catalogue["figures"];
