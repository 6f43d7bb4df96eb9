import type { Catalogue } from "../catalogue.ts";

export const checks = {} as const satisfies Catalogue["checks"];
