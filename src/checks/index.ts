import type { EstimatesCheck, TableCheck } from "../model/check.ts";
import { descriptive } from "./descriptive.ts";
import { partition } from "./partition.ts";

/** Every check of an overlap table, in the order in which they are shown. */
export const tableChecks = { partition, descriptive } as const satisfies Readonly<Record<string, TableCheck>>;

/** Every check of the estimates that were made from one table, in the order in which they are shown. */
export const estimatesChecks = {} as const satisfies Readonly<Record<string, EstimatesCheck>>;

export type TableCheckName = keyof typeof tableChecks;
