import type { Catalogue } from "../catalogue.ts";

export const brief = {} as const satisfies Catalogue["brief"];
