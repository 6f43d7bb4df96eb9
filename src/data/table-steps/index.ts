import { drop } from "./drop.ts";
import { merge } from "./merge.ts";
import { only } from "./only.ts";
import { rename } from "./rename.ts";
import { suppress } from "./suppress.ts";
import type { TableStep } from "./table-step.ts";
import { unobservable } from "./unobservable.ts";

/** The steps by which a notebook may change a table, by the key that a notebook writes. */
export const tableSteps = { rename, merge, drop, unobservable, suppress, only } as const satisfies Readonly<
  Record<string, TableStep>
>;

export type TableStepName = keyof typeof tableSteps;
