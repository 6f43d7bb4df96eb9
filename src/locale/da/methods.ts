import type { Catalogue } from "../catalogue.ts";

export const methods = {} as const satisfies Catalogue["methods"];
