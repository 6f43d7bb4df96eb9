import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import type { Expectation } from "../../model/design-results.ts";
import type { CollectionDesign } from "./collection-design.ts";

/** With fewer estimates than this the quantiles of 2.5 and 97.5 % would be their extremes. */
const fewestForQuantiles = 40;

/**
 * What the estimates from simulated tables of a design tell: their standard deviation over their mean, the ratio of their
 * quantiles of 97.5 and 2.5 %, the share of tables without an estimate (null in `totals`), and the median over the truth.
 */
export function expectedBySimulation({ people }: CollectionDesign, totals: readonly (number | null)[]): Expectation {
  const usable = totals.filter((total) => total !== null && Number.isFinite(total));
  const estimates = Float64Array.from(usable, Number).sort();
  const withoutEstimate = 1 - estimates.length / totals.length;
  if (estimates.length < fewestForQuantiles) return { variation: null, widthFactor: null, withoutEstimate, bias: null };
  const mean = estimates.reduce((sum, each) => sum + each, 0) / estimates.length;
  const squares = estimates.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    variation: Math.sqrt(squares / (estimates.length - 1)) / mean,
    widthFactor: quantileType8(estimates, 0.975) / quantileType8(estimates, 0.025),
    withoutEstimate,
    bias: quantileType8(estimates, 0.5) / people,
  };
}
