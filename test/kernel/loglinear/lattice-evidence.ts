import { gammaln } from "../../../src/kernel/distributions/special-functions.ts";
import { type CoefficientPrior, weighedVariances } from "../../../src/kernel/loglinear/coefficient-prior.ts";
import { laplaceEvidence } from "../../../src/kernel/loglinear/laplace-evidence.ts";
import { sumToZeroLikelihood } from "../../../src/kernel/loglinear/sum-to-zero-likelihood.ts";
import { skewedScales } from "../../../src/kernel/sampling/importance-draws.ts";

/** How far the lattice reaches from the mode and how fine it is, in units of the posterior's width along each axis. */
const reach = 8;

/**
 * log p(y) of a model of few effects by the trapezoid rule over a lattice, with a design matrix and the intercept summed
 * out by its formula; nothing is drawn. Modes and widths of ours say only where the lattice lies, and shares which
 * variances count. For analytic integrands the rule is exact to far more digits than are compared.
 */
export function latticeEvidence(
  counts: Float64Array,
  lists: number,
  effects: Int32Array,
  prior: CoefficientPrior,
  step: number,
): number {
  const cells = Array.from({ length: (1 << lists) - 1 }, (_, k) => k + 1);
  const design = cells.map((cell) => [...effects].map((term) => (parity(cell & term) ? -1 : 1)));
  const people = counts.reduce((sum, count) => sum + count, 0);
  const constant = cells.reduce((sum, cell) => sum - gammaln((counts[cell] ?? 0) + 1), gammaln(people));
  const size = effects.length;
  const weights = new Map(weighedVariances(prior).map(({ variance, logWeight }) => [variance, logWeight]));
  const likelihood = sumToZeroLikelihood(counts, lists);
  const { modes } = laplaceEvidence(likelihood, effects, prior);
  const steps = Math.ceil(reach / step);
  const terms: number[] = [];
  for (const mode of modes.filter(({ share }) => share > 1e-6)) {
    const { up, down } = skewedScales(likelihood, effects, mode);
    const widths = Array.from(up, (value, k) => Math.max(value, down[k] ?? 0));
    const axes = widths.map((width, j) => {
      const axis = new Float64Array(size);
      axis[j] = 1;
      for (let row = size - 1; row >= 0; row--) {
        axis[row] = (axis[row] ?? 0) * (mode.factor[row * size + row] ?? 0);
        for (let k = 0; k < row; k++) axis[k] = (axis[k] ?? 0) - (mode.factor[row * size + k] ?? 0) * (axis[row] ?? 0);
      }
      return axis.map((value) => value * width * step);
    });
    let volume = 1;
    for (let k = 0; k < size; k++) volume *= (mode.factor[k * size + k] ?? 0) * (widths[k] ?? 0) * step;

    const heightAt = (at: readonly number[]): number => {
      let fit = 0;
      let sum = 0;
      for (const [row, signs] of design.entries()) {
        let eta = 0;
        for (let k = 0; k < size; k++) eta += (signs[k] ?? 0) * (at[k] ?? 0);
        fit += (counts[row + 1] ?? 0) * eta;
        sum += Math.exp(eta);
      }
      const squares = at.reduce((all, value) => all + value * value, 0);
      const logPrior = -squares / (2 * mode.variance) - (size / 2) * Math.log(2 * Math.PI * mode.variance);
      return constant + fit - people * Math.log(sum) + logPrior;
    };
    let integral = 0;
    const sumFrom = (axis: number, at: readonly number[]): void => {
      if (axis === size) {
        integral += Math.exp(heightAt(at) - mode.height);
        return;
      }
      for (let place = -steps; place <= steps; place++) {
        sumFrom(
          axis + 1,
          at.map((value, k) => value + place * (axes[axis]?.[k] ?? 0)),
        );
      }
    };
    sumFrom(0, [...mode.coefficients]);
    terms.push((weights.get(mode.variance) ?? Number.NaN) + mode.height + Math.log(integral * volume));
  }
  const largest = Math.max(...terms);
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0));
}

function parity(mask: number): boolean {
  let odd = false;
  for (let rest = mask; rest !== 0; rest &= rest - 1) odd = !odd;
  return odd;
}
