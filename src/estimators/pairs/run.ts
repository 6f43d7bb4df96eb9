import { type PairOverlap, pairOverlaps } from "../../kernel/capture/pair-overlaps.ts";
import { chapman, lincolnPetersen } from "../../kernel/capture/two-list-estimates.ts";
import { logNormalInterval, type UnseenEstimate } from "../../kernel/resampling/log-normal-interval.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";
import type { pairs } from "./index.ts";

type Options = OptionsOf<typeof pairs.fields>;

/** All of it is done where the notebook lives. */
export const engine: Engine<typeof pairs.fields, never, never> = {
  // biome-ignore lint/correctness/useYield: there is nothing to hand to workers
  *plan(table, { levels }: Options): Plan<never, never> {
    const found = pairOverlaps(table);
    return success({
      ...withoutResampling,
      observed: observedTotal(table),
      total: null,
      claim: "number",
      modelling: "none",
      intervals: [],
      model: null,
      models: null,
      tables: [estimatesTable(found, table), intervalsTable(found, table, levels)],
      warnings: [],
    });
  },
  run() {
    throw new Error("pairs hands no task to workers");
  },
};

function estimatesTable(found: readonly PairOverlap[], { lists }: OverlapTable): ResultTable {
  return {
    name: "pairs",
    columns: [
      { name: "a", kind: "text" },
      { name: "b", kind: "text" },
      { name: "on_a", kind: "count" },
      { name: "on_b", kind: "count" },
      { name: "on_both", kind: "count" },
      { name: "lincoln_petersen", kind: "people" },
      { name: "lincoln_petersen_error", kind: "people" },
      { name: "chapman", kind: "people" },
      { name: "chapman_error", kind: "people" },
    ],
    rows: found.map((pair) => {
      const [byLincoln, byChapman] = [lincolnPetersen(pair), chapman(pair)];
      return {
        ...names(pair, lists),
        on_a: pair.onA,
        on_b: pair.onB,
        on_both: pair.onBoth,
        lincoln_petersen: byLincoln && byLincoln.seen + byLincoln.unseen,
        lincoln_petersen_error: byLincoln && Math.sqrt(byLincoln.variance),
        chapman: byChapman.seen + byChapman.unseen,
        chapman_error: Math.sqrt(byChapman.variance),
      };
    }),
  };
}

function intervalsTable(
  found: readonly PairOverlap[],
  { lists }: OverlapTable,
  levels: readonly number[],
): ResultTable {
  const ends = (estimate: UnseenEstimate | null, level: number) => estimate && logNormalInterval(estimate, level);
  return {
    name: "pair-intervals",
    columns: [
      { name: "a", kind: "text" },
      { name: "b", kind: "text" },
      { name: "level", kind: "probability" },
      { name: "lincoln_petersen_low", kind: "people" },
      { name: "lincoln_petersen_high", kind: "people" },
      { name: "chapman_low", kind: "people" },
      { name: "chapman_high", kind: "people" },
    ],
    rows: found.flatMap((pair) =>
      levels.map((level) => {
        const [byLincoln, byChapman] = [ends(lincolnPetersen(pair), level), ends(chapman(pair), level)];
        return {
          ...names(pair, lists),
          level,
          lincoln_petersen_low: byLincoln?.low ?? null,
          lincoln_petersen_high: byLincoln?.high ?? null,
          chapman_low: byChapman?.low ?? null,
          chapman_high: byChapman?.high ?? null,
        };
      }),
    ),
  };
}

const names = ({ a, b }: PairOverlap, lists: readonly string[]) => ({ a: lists[a] ?? "", b: lists[b] ?? "" });
