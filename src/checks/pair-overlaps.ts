import { overlapIntervalFactor } from "../kernel/capture/pair-overlaps.ts";
import type { Bounds } from "../model/bounds.ts";
import type { TableCheck } from "../model/check.ts";
import { pairOverlapBounds } from "../model/pair-overlap-bounds.ts";
import { partition } from "../model/partition.ts";
import type { ResultTable } from "../model/result-table.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { Concern } from "../model/verdict.ts";

/** How often the lists find each other's people: all that an estimate can be made from, and so how wide it must be. */
export const pairOverlaps: TableCheck = {
  run({ table }, thresholds) {
    if (partition(table)) return { tables: [], concerns: [] };
    const overlaps = pairOverlapBounds(table);
    return { tables: [allowed(overlaps)], concerns: concerns(overlaps, thresholds) };
  },
};

function allowed({ low, high }: Bounds): ResultTable {
  return {
    name: "pair-overlaps",
    columns: [
      { name: "overlaps", kind: "count" },
      { name: "variation", kind: "number" },
      { name: "factor", kind: "number" },
    ],
    rows: [...new Set([low, high])].map((overlaps) => ({
      overlaps,
      variation: overlaps === 0 ? null : 1 / Math.sqrt(overlaps),
      factor: overlaps === 0 ? null : overlapIntervalFactor(overlaps),
    })),
  };
}

/** What holds even if the hidden counts are as large as they can be, and failing that, what may hold. */
function concerns(overlaps: Bounds, { "least-overlaps": least, "enough-overlaps": enough }: Thresholds): Concern[] {
  const { low, high } = overlaps;
  if (high < least) return [{ problem: { code: "too-few-overlaps", overlaps, least }, weight: "refuses" }];
  if (high < enough) {
    const factor = overlapIntervalFactor(high);
    return [{ problem: { code: "few-overlaps", overlaps, enough, factor }, weight: "bounds" }];
  }
  return low < enough ? [{ problem: { code: "maybe-few-overlaps", overlaps, enough }, weight: "warns" }] : [];
}
