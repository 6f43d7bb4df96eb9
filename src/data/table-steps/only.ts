import type { Fields } from "../../model/fields.ts";
import { keepStrata } from "../../model/keep-strata.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  only: {
    kind: "mapping",
    keys: { kind: "name", offers: "columns" },
    values: { kind: "names", default: null, offers: "values" },
  },
} as const satisfies Fields;

/** Keeps the strata with some values; the table is what they add up to, on the lists that operated in any of them. */
export const only: TableStep<typeof fields> = {
  fields,
  done: (say, { only: wanted }, before, after) =>
    say.only.done(
      Object.entries(wanted).map(([column, kept]) => `${column} ${kept.join(", ")}`),
      observedBounds(after.table),
      observedBounds(before.table),
    ),
  apply: (dataset, { only: wanted }) => keepStrata(dataset, wanted),
};
