import { normalQuantile } from "../kernel/distributions/special-functions.ts";
import { toldInterval } from "../locale/estimate-sentence.ts";
import type { EstimatesCheck } from "../model/check.ts";
import { isLowerBound } from "../model/claim.ts";
import type { Estimate, Interval } from "../model/estimate.ts";
import { pairOverlapBounds } from "../model/pair-overlap-bounds.ts";
import type { ResultTable } from "../model/result-table.ts";

/**
 * Whether an interval is narrower than the pair overlaps m allow. Compared are the logarithm of the ratio between the
 * ends of the dark figure's interval and 2 z / sqrt(m).
 *
 * Under independent lists that is the least there can be. With q = prod(1 - p_j), Darroch's variance of the total is
 * N q / P(on two lists or more), so the variance of the dark figure's logarithm, times m = N sum p_i p_j, is
 * sum p_i p_j / (q P(two or more)): never below 1, because sum p_i p_j is the mean number of pairs of lists that a person
 * is on. On a grid of 2 to 8 lists with reaches from .01 to .7 its root, the share that is compared here, lies between
 * 1.01 and 8.6, even where the number of people seen is taken as given, as resampling does. Interactions only add to it.
 * By simulation with 3 to 6 independent lists of reaches .02 to .3 and m from 8 to 60, no percentile or BCa interval had
 * a share below .88, and one in twenty had less than .96 to 1.14. A threshold of .6 leaves room for lists that are not
 * independent and for intervals that are far from symmetric.
 * Source: Darroch (1958), The multiple-recapture census I, Biometrika 45, 343-359.
 */
export const narrowInterval: EstimatesCheck = {
  run: ({ table, estimates }, thresholds) => {
    const overlaps = pairOverlapBounds(table).high;
    const widths = estimates.flatMap(({ name, estimate }) => {
      const width = darkWidth(estimate, overlaps);
      return width ? [{ name, ...width }] : [];
    });
    return {
      tables: widths.length > 0 ? [widthsTable(widths)] : [],
      concerns: widths.flatMap(({ name, level, share }) =>
        share < thresholds["narrow-share"]
          ? [{ problem: { code: "interval-too-narrow", name, level, overlaps, share }, weight: "warns" as const }]
          : [],
      ),
    };
  },
};

/** The ends of the dark figure's interval, and the logarithm of their ratio beside the least. */
interface DarkWidth {
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly least: number;
  readonly share: number;
}

/** Null where the interval claims only its lower end, or reaches down to those seen, so that the ratio has no end. */
function darkWidth({ claim, intervals, observed }: Estimate, overlaps: number): DarkWidth | null {
  const interval: Interval | null = toldInterval(intervals);
  if (!interval || isLowerBound(claim) || overlaps === 0) return null;
  const [low, high] = [interval.low - observed, interval.high - observed];
  if (low <= 0 || high === Number.POSITIVE_INFINITY) return null;
  const width = Math.log(high / low);
  const least = (2 * normalQuantile((1 + interval.level) / 2)) / Math.sqrt(overlaps);
  return { level: interval.level, low, high, width, least, share: width / least };
}

const widthsTable = (widths: readonly (DarkWidth & { readonly name: string })[]): ResultTable => ({
  name: "widths",
  columns: [
    { name: "estimate", kind: "text" },
    { name: "level", kind: "probability" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "factor", kind: "number" },
    { name: "least_factor", kind: "number" },
    { name: "share", kind: "number" },
  ],
  rows: widths.map(({ name, level, low, high, width, least, share }) => ({
    estimate: name,
    level,
    low,
    high,
    factor: Math.exp(width),
    least_factor: Math.exp(least),
    share,
  })),
});
