import type { MixtureSummary } from "../../kernel/mixture-of-samples.ts";
import { mostPeople } from "../../kernel/sample-model.ts";
import { printModel } from "../../model/model-notation.ts";
import type { Problem } from "../../model/problem.ts";
import type { SampledModel } from "./loglinear-average-samples.ts";

/** More than this beyond the largest number moves the upper end of an interval. */
const noticeable = 0.001;

/** An end that two standard errors move by more than this share of itself is not settled. */
const mostMoved = 0.02;

/** A tail of the weights that is heavier makes neither evidence nor error reliable. Source: Vehtari and others (2024). */
const heaviestTail = 0.7;
const fewestEffective = 100;

/** Models less probable than this may be known worse: they hardly move the interval. */
const leastProbability = 0.02;

/** What the estimate says of itself, from what was found. */
export interface Findings {
  readonly models: readonly SampledModel[];
  readonly summary: MixtureSummary;
  /** Of the posterior probability of all models. */
  readonly coverage: number;
  readonly wanted: number;
}

export function loglinearAverageWarnings({ models, summary, coverage, wanted }: Findings): Problem[] {
  const warnings: Problem[] = [];
  const { modes, quantiles, atLargest } = summary;
  if (modes.length > 1) {
    warnings.push({
      code: "separate-modes",
      modes: modes.map(({ median, probability }) => ({ total: median, probability })),
    });
  }
  if (coverage < wanted) warnings.push({ code: "models-not-found", coverage, wanted });
  const unsettled = quantiles.filter(({ total, error }) => 2 * error > mostMoved * total);
  const worst = unsettled.toSorted((a, b) => b.error / b.total - a.error / a.total)[0];
  if (worst) warnings.push({ code: "quantile-unsettled", ...worst });
  const degenerate = models.filter(
    ({ probability, tailShape, effective }) =>
      probability >= leastProbability && (tailShape > heaviestTail || effective < fewestEffective),
  );
  const [first] = degenerate;
  if (first) {
    warnings.push({
      code: "weights-degenerate",
      models: degenerate.length,
      model: printModel(first.model),
      probability: degenerate.reduce((sum, { probability }) => sum + probability, 0),
      effective: Math.round(first.effective),
    });
  }
  if (atLargest >= noticeable) {
    warnings.push({ code: "draws-beyond-people", largest: mostPeople, probability: atLargest });
  }
  return warnings;
}
