import type { Estimate, Interval } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";

/**
 * The estimate with `factor` times as many people unseen and the same people seen: totals, limits and draws move by the
 * same affine map, so percentiles and BCa limits are those that the scaled method would give. A delete-one estimate has one
 * person fewer seen. What the method adds in tables speaks of the unscaled estimate and is left out. The same estimate at
 * 1, and where it claims no number. Cost: draws.
 */
export function scaleDarkFigure(estimate: Estimate, factor: number): Estimate {
  if (factor === 1 || estimate.total === null) return estimate;
  const { observed, jackknife, diagnostics, model, models } = estimate;
  const scaled = (total: number): number => observed + factor * (total - observed);
  const scaledIntervals = (intervals: readonly Interval[]) =>
    intervals.map((interval) => ({ ...interval, low: scaled(interval.low), high: scaled(interval.high) }));
  const scaledModel = <Model extends { readonly total: number }>(one: Model): Model => ({
    ...one,
    total: scaled(one.total),
  });
  return {
    ...estimate,
    total: scaled(estimate.total),
    intervals: scaledIntervals(estimate.intervals),
    draws: estimate.draws.map(scaled),
    jackknife: {
      ...jackknife,
      estimates: jackknife.estimates.map((total) => observed - 1 + factor * (total - (observed - 1))),
    },
    model: model && scaledModel(model),
    models: models && { ...models, best: models.best.map(scaledModel) },
    stabilisation: estimate.stabilisation.map((row) => ({ ...row, intervals: scaledIntervals(row.intervals) })),
    diagnostics: {
      ...diagnostics,
      medianDraw: diagnostics.medianDraw === null ? null : scaled(diagnostics.medianDraw),
    },
    tables: [],
    warnings: estimate.warnings.map((warning) => scaledWarning(warning, scaled)),
  };
}

/** Warnings that tell totals tell the scaled ones. */
function scaledWarning(warning: Problem, scaled: (total: number) => number): Problem {
  if (warning.code === "no-upper-limit") return { ...warning, low: scaled(warning.low) };
  if (warning.code !== "near-tie") return warning;
  const [low, high] = [scaled(warning.low), scaled(warning.high)];
  return { ...warning, low, high, ratio: high / low };
}
