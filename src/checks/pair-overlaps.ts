import { overlapIntervalFactor } from "../kernel/capture/overlap-interval-factor.ts";
import type { Bounds } from "../model/bounds.ts";
import type { TableCheck } from "../model/check.ts";
import { pairOverlapBounds } from "../model/pair-overlap-bounds.ts";
import { partition } from "../model/partition.ts";
import type { ResultTable } from "../model/result-table.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { Concern } from "../model/verdict.ts";

/** How often the lists find each other's people: all that an estimate can be made from, and so how wide it must be. */
export const pairOverlaps: TableCheck = {
  words: {
    en: {
      name: "overlaps in all",
      about:
        "Counts how often two lists share a person, over all pairs of lists. However an estimate is made, few overlaps make a wide interval, and very few make none that is worth giving.",
      tables: {
        "pair-overlaps": {
          title: "Overlaps in all, and the interval that they allow",
          about:
            "A person on two lists is one overlap, on three lists three, on four lists six. So many overlaps let the estimate vary by about that coefficient of variation, and put about that factor between the ends of a 95 % interval. Where counts are hidden, the rows are the fewest overlaps and the most.",
          columns: { overlaps: "Overlaps", variation: "Coefficient of variation", factor: "Factor between the ends" },
        },
      },
    },
    da: {
      name: "overlap i alt",
      about:
        "Tæller, hvor ofte to lister har en person til fælles, over alle par af lister. Uanset hvordan et skøn laves, giver få overlap et bredt interval, og meget få giver intet, der er værd at nævne.",
      tables: {
        "pair-overlaps": {
          title: "Overlap i alt og det interval, de tillader",
          about:
            "En person på to lister er ét overlap, på tre lister tre, på fire lister seks. Så mange overlap lader skønnet variere med omkring den variationskoefficient og giver omkring den faktor mellem enderne af et 95 %-interval. Hvor antal er skjulte, er rækkerne det mindste og det største antal overlap.",
          columns: { overlaps: "Overlap", variation: "Variationskoefficient", factor: "Faktor mellem enderne" },
        },
      },
    },
  },
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
