import type { HiddenCount } from "../kernel/capture/observed-counts.ts";
import { inEveryLanguage } from "../locale/catalogues.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fields, OptionsOf } from "../model/fields.ts";
import { historyOfDigits } from "../model/history-digits.ts";
import { mostLists, type OverlapTable, observedBounds } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import { countedThoughUnobservable } from "./counted-though-unobservable.ts";
import { statedMargins } from "./stated-margins.ts";

/** The keys of a table that stands in a notebook; how many lists it has decides what its histories look like. */
export const inlineTableFields = (lists: number | null) =>
  ({
    title: { kind: "text", default: "" },
    lists: { kind: "names", default: null, least: 2, most: mostLists },
    counts: { kind: "mapping", keys: { kind: "history", lists }, values: { kind: "count" } },
    unobservable: { kind: "histories", lists, default: [] },
    /** People on each list, and on any under `all`, as somebody states them: to check the counts. */
    stated: { kind: "mapping", keys: { kind: "name" }, values: { kind: "count" }, default: {} },
  }) as const satisfies Fields;

export type InlineTable = OptionsOf<ReturnType<typeof inlineTableFields>>;

/** A small table as it is written in a notebook: what is not written there is 0, and what nobody says is not said. */
export function inlineTable({ title, lists, counts: written, unobservable, stated }: InlineTable): Result<Dataset> {
  const counts = new Float64Array(2 ** lists.length);
  const hidden: HiddenCount[] = [];
  for (const [digits, { low, high }] of Object.entries(written)) {
    const history = historyOfDigits(digits);
    if (low === high) counts[history] = low;
    else hidden.push({ history, low, high });
  }
  const never = unobservable.map(historyOfDigits).sort((a, b) => a - b);
  const table: OverlapTable = {
    lists,
    counts,
    ...(hidden.length > 0 && { hidden: hidden.sort((a, b) => a.history - b.history) }),
    ...(never.length > 0 && { unobservable: never }),
  };
  if (observedBounds(table).high === 0) return failure({ code: "nobody-seen" });
  const problem = countedThoughUnobservable(table);
  if (problem) return failure(problem);
  const margins = statedMargins(stated, lists);
  if (!margins.ok) return margins;
  return success({
    table,
    strata: [],
    description: describedBy(title),
    ...(margins.value && { margins: margins.value }),
  });
}

const describedBy = (title: string): Dataset["description"] => ({
  name: "table",
  title: inEveryLanguage(({ intake }) => (title === "" ? intake.inlineTable.title : title)),
  counts: inEveryLanguage(({ intake }) => intake.inlineTable.counts),
  year: inEveryLanguage(({ intake }) => intake.inlineTable.year),
  source: "",
  citation: "",
  listNames: {},
});
