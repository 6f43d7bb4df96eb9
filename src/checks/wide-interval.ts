import { toldInterval } from "../locale/estimate-sentence.ts";
import type { EstimatesCheck } from "../model/check.ts";
import type { Estimate, Interval } from "../model/estimate.ts";
import { intervalBases } from "../model/interval-kind.ts";
import { judgedEstimates } from "./judged-estimates.ts";

/**
 * Whether the intervals that allow for the choice of the model are so wide that the estimate gives little more than an
 * order of magnitude. Compared is the ratio between the ends of the total's told interval; the narrowest of the acceptable
 * estimates that choose or weigh their models anew in every resample decides, and where none does, nothing is said. In a
 * simulation of tables as small as the Danish ones, one year (73 people) gave ratios of 4 to 9 and five years of 2 to 3.7.
 */
export const wideInterval: EstimatesCheck = {
  run: (results, thresholds) => {
    const widths = judgedEstimates(results, thresholds).flatMap(({ name, estimate, acceptable }) => {
      const interval = toldInterval(estimate.intervals);
      if (!interval || !acceptable || !allowsForChoice(estimate, interval)) return [];
      return [{ name, level: interval.level, ratio: interval.high / Math.max(interval.low, estimate.observed) }];
    });
    const [narrowest] = widths.sort((a, b) => a.ratio - b.ratio);
    return {
      tables: [],
      concerns:
        narrowest && narrowest.ratio > thresholds["wide-ratio"]
          ? [{ problem: { code: "interval-wide", ...narrowest }, weight: "warns" }]
          : [],
    };
  },
};

/** A likelihood or a formula is that of the chosen model, as if it had been known beforehand. */
const allowsForChoice = ({ modelling }: Estimate, { kind }: Interval): boolean =>
  (modelling === "chosen" || modelling === "weighed") &&
  (intervalBases[kind] === "resamples" || intervalBases[kind] === "posterior");
