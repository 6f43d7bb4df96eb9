import type { Dataset } from "./dataset.ts";
import { unusable } from "./on-every-table.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";
import { failure, type Result, success } from "./result.ts";
import { addTables, type Stratum } from "./stratum.ts";

/** The values to keep of each stratum column that is named. */
export type WantedStrata = Readonly<Record<string, readonly string[]>>;

/**
 * A dataset of the strata with some values only; its table is what they add up to, on the lists that operated in any of
 * them. Fails with `no-such-column`, `no-such-value`, `nobody-left`, or as `onEveryTable`.
 */
export function keepStrata(dataset: Dataset, wanted: WantedStrata): Result<Dataset> {
  const unknown = unknownValue(dataset.strata, wanted);
  if (unknown) return failure(unknown);
  const strata = dataset.strata.filter(({ values: own }) =>
    Object.entries(wanted).every(([column, kept]) => kept.includes(own[column] ?? "")),
  );
  const lists = dataset.table.lists.filter((list) => strata.some(({ table }) => table.lists.includes(list)));
  const table = strata.reduce((sum, stratum) => addTables(sum, stratum.table), nothingObserved(lists));
  const { listNames } = dataset.description;
  const named = Object.entries(listNames).filter(([list]) => lists.includes(list));
  // Margins are stated of everybody, and so they go.
  const left: Dataset = {
    table,
    strata,
    description: { ...dataset.description, listNames: Object.fromEntries(named) },
  };
  const problem: Problem | null = strata.length === 0 ? { code: "nobody-left" } : unusable(left);
  return problem ? failure(problem) : success(left);
}

function unknownValue(strata: readonly Stratum[], wanted: WantedStrata): Problem | null {
  const columns = Object.keys(strata[0]?.values ?? {});
  for (const [name, kept] of Object.entries(wanted)) {
    if (!columns.includes(name)) return { code: "no-such-column", name, known: columns };
    const known = [...new Set(strata.map((stratum) => stratum.values[name] ?? ""))];
    const value = kept.find((each) => !known.includes(each));
    if (value !== undefined) return { code: "no-such-value", name, value, known };
  }
  return null;
}

/** The table to which others can be added without changing them, in the order of its lists. */
function nothingObserved(lists: readonly string[]): OverlapTable {
  const counts = new Float64Array(2 ** lists.length);
  return { lists, counts, unobservable: Array.from(counts.keys()).slice(1) };
}
