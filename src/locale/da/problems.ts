import type { Catalogue } from "../catalogue.ts";

export const problems = {} as const satisfies Catalogue["problems"];
