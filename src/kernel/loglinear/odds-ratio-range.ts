import type { ObservedCounts } from "../capture/observed-counts.ts";
import { normalQuantile } from "../distributions/special-functions.ts";
import { fitModels } from "./fit-models.ts";
import { fittedOddsRatio } from "./fitted-odds-ratio.ts";
import { bySizeThenMask, type HierarchicalModel, withoutPair } from "./hierarchical-model.ts";

export interface OddsRatioRangeRequest {
  /** With or without the pair. */
  readonly model: HierarchicalModel;
  /** The mask of two lists. */
  readonly pair: number;
  /** Nominal coverage, in (0, 1). */
  readonly level: number;
  /** The range is cut off at these odds ratios. */
  readonly low: number;
  readonly high: number;
}

/** Halvings of a stretch of log odds ratios, 14 at the most, until it is shorter than a millionth. */
const halvings = 24;

/**
 * Between which odds ratios of two lists given the others the likelihood of the seen counts stays within half the
 * quantile of chi-squared with one degree of freedom of its maximum, the term of the pair being free in the model. Where
 * nobody is on both, that maximum is at 0, and the range reaches from `low` to where it has fallen too far: no count need
 * be added to empty cells. Null where a larger term holds the pair (see `withoutPair`), and where the model with the term
 * free has no estimate, so that the counts do not show it. Cost: 50 fits.
 * Source: profile likelihood; McCullagh and Nelder (1989), Generalized Linear Models, section 7.2.
 */
export function oddsRatioRange(
  { model, pair, level, low, high }: OddsRatioRangeRequest,
  observed: ObservedCounts,
): { readonly low: number; readonly high: number } | null {
  const without = withoutPair(model, pair);
  if (without === null) return null;
  const free = Int32Array.from([...without, pair]).sort(bySizeThenMask);
  const most = logLikelihood(free, observed);
  if (Number.isNaN(most)) return null;
  const goal = most - normalQuantile((1 + level) / 2) ** 2 / 2;
  const likely = (logOddsRatio: number): boolean =>
    logLikelihood(without, { ...observed, assumed: [{ term: pair, logOddsRatio }] }) >= goal;
  const fitted = fittedOddsRatio(free, pair, observed) ?? 1;
  const inside = Math.log(Math.min(high, Math.max(low, fitted)));
  return { low: Math.exp(edge(likely, inside, Math.log(low))), high: Math.exp(edge(likely, inside, Math.log(high))) };
}

/** Where `likely` ends between `inside` and `outside`; `outside` where it does not. */
function edge(likely: (value: number) => boolean, inside: number, outside: number): number {
  if (likely(outside)) return outside;
  let [within, beyond] = [inside, outside];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (within + beyond) / 2;
    if (likely(middle)) within = middle;
    else beyond = middle;
  }
  return (within + beyond) / 2;
}

/** NaN where the model has no estimate. */
function logLikelihood(model: HierarchicalModel, observed: ObservedCounts): number {
  const fitting = fitModels([model], observed);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value.logLikelihoods[0] ?? Number.NaN;
}
