import type { Estimate, NumberedEstimate } from "../../model/estimate.ts";
import { guardedNotes } from "./guarded-problem.ts";
import { type Rounding, twoFigures } from "./two-figures.ts";

/**
 * An estimate from an upload as it may leave the computer: people in all to two significant figures, as the sentence on
 * the screen gives them, and nothing that was computed along with it. Exact numbers would betray the table: whoever has
 * the protected table can estimate from each table that agrees with it and see which gives just these.
 */
export function guardedEstimate(estimate: Estimate, rounding: Rounding): Estimate {
  const way = estimate.claim === "lower-bound" ? "down" : rounding;
  return {
    ...estimate,
    total: estimate.total === null ? null : twoFigures(estimate.total, way),
    intervals: estimate.intervals.map((interval) => ({
      ...interval,
      low: Math.max(twoFigures(interval.low, way), Math.min(estimate.observed, interval.low)),
      high: twoFigures(interval.high, "nearest"),
    })),
    draws: new Float64Array(),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: {
      resamples: estimate.diagnostics.resamples,
      unfittedResamples: estimate.diagnostics.unfittedResamples,
      medianDraw: null,
      biasCorrection: null,
      acceleration: null,
    },
    tables: [],
    warnings: guardedNotes(estimate.warnings),
  };
}

/** The same of one that claims a number: it still does. */
export const guardedNumber = (estimate: NumberedEstimate, rounding: Rounding): NumberedEstimate => ({
  ...guardedEstimate(estimate, rounding),
  total: twoFigures(estimate.total, estimate.claim === "lower-bound" ? "down" : rounding),
});
