import type { Catalogue } from "../catalogue.ts";

export const scenarios = {} as const satisfies Catalogue["scenarios"];
