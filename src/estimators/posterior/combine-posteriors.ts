import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import type { Diagnostics, Estimate } from "../../model/estimate.ts";
import { withoutResampling } from "../intervals/without-resampling.ts";
import { limitsAt } from "./sampled-posterior.ts";
import { sumOfDraws } from "./sum-of-draws.ts";

/** Whether the draws of an estimate are those of a posterior. */
export const isPosterior = ({ prior, intervals, diagnostics }: Estimate): boolean =>
  prior !== undefined || diagnostics.chains !== undefined || intervals.some(({ kind }) => kind === "credible");

/**
 * The posterior of a total over strata, a priori and hence a posteriori independent, each of which `estimates` describes;
 * `fixed` people are added for the rest. The total is the median of the summed draws, since medians of skewed posteriors do
 * not add up; where a method that was asked for the number alone left no draws, the sum of the medians stands in for it.
 * Where a single estimate is added to, its own numbers are moved, which are exact where its draws are not.
 * Estimates that withhold their number count in the diagnostics only, which tell the worst: R-hat and effective draws
 * of the worst stratum. Their prior is not that of the sum, which has none of the known forms. Cost: strata x draws.
 */
export function combinePosteriors(estimates: readonly Estimate[], fixed: number) {
  const told = estimates.filter(({ total }) => total !== null);
  const draws = sumOfDraws(told, fixed);
  const sorted = draws.toSorted();
  const medians = told.reduce((sum, { total }) => sum + (total ?? 0), fixed);
  const [first] = told;
  const alone = told.length === 1;
  return {
    total: first === undefined ? null : alone || draws.length === 0 ? medians : quantileType8(sorted, 0.5),
    intervals: (first?.intervals ?? []).map((interval) =>
      alone
        ? { ...interval, low: interval.low + fixed, high: interval.high + fixed }
        : { ...interval, ...limitsAt(sorted, interval.level) },
    ),
    draws,
    ...(alone && estimates.length === 1 && fixed === 0 && first?.prior && { prior: first.prior }),
    jackknife: withoutResampling.jackknife,
    diagnostics: { ...withoutResampling.diagnostics, ...worstOf(estimates), ...chainsOf(told) },
  };
}

function worstOf(estimates: readonly Estimate[]): Partial<Diagnostics> {
  const known = (key: "rHat" | "bulkEffective" | "tailEffective"): number[] =>
    estimates.flatMap(({ diagnostics }) => diagnostics[key] ?? []);
  const [rHat, bulk, tail] = [known("rHat"), known("bulkEffective"), known("tailEffective")];
  return {
    ...(rHat.length > 0 && { rHat: Math.max(...rHat) }),
    ...(bulk.length > 0 && { bulkEffective: Math.min(...bulk) }),
    ...(tail.length > 0 && { tailEffective: Math.min(...tail) }),
  };
}

/** The sums are those of chains where every estimate has draws of as many. */
function chainsOf([first, ...others]: readonly Estimate[]): Partial<Diagnostics> {
  const chains = first?.diagnostics.chains;
  return chains !== undefined && others.every(({ diagnostics }) => diagnostics.chains === chains) ? { chains } : {};
}
