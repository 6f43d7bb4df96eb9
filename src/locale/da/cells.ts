import type { Catalogue } from "../catalogue.ts";

export const cells = {} as const satisfies Catalogue["cells"];
