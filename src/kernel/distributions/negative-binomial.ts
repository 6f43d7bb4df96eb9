import type { RandomStream } from "../sampling/random-stream.ts";
import { drawBinomial } from "./binomial.ts";
import { drawGamma } from "./gamma.ts";
import { drawPoisson } from "./poisson.ts";

/** Below this probability, or with no more successes to wait for than that, they are waited for one by one. */
const leastProbabilityForBlocks = 0.2;

const mostOneByOne = 16;

/**
 * The number of failures before as many `successes` (whole) in independent trials of `probability` in (0, 1]. Trials come
 * in blocks of as many as there are successes left to wait for, which can never be too many; the last ones, and rare
 * ones, by the geometric law. Exact. Cost: a binomial draw for each of some log(successes) / probability blocks, or one
 * logarithm for each rare success. Source: Devroye (1986), Non-Uniform Random Variate Generation, sections X.2 and X.4.
 */
export function drawNegativeBinomial(successes: number, probability: number, random: RandomStream): number {
  if (probability === 1) return 0;
  let failures = 0;
  let left = successes;
  while (left > mostOneByOne && probability >= leastProbabilityForBlocks) {
    const succeeded = drawBinomial(left, probability, random);
    failures += left - succeeded;
    left -= succeeded;
  }
  const logFailure = Math.log1p(-probability);
  for (; left > 0; left--) failures += Math.floor(Math.log1p(-random.uniform()) / logFailure);
  return failures;
}

/** After so many draws above the cap nearly all of the law lies above it. */
const mostRejected = 50;

/** A term below this share of the sum can no longer be told from 0. */
const negligible = 1e-17;

/**
 * The number of failures before `successes` > 0 in trials of `probability` in (0, 1], given that there are at most `most`.
 * A Poisson number with a gamma mean, drawn anew above the cap; where that would take for ever, by summing the masses
 * from the cap downwards. Exact. Cost: a gamma and a Poisson number for each try, of which there are at most 50, then at
 * most `most` steps. Source: Devroye (1986), Non-Uniform Random Variate Generation, section X.4.
 */
export function drawCappedNegativeBinomial(
  successes: number,
  probability: number,
  most: number,
  random: RandomStream,
): number {
  if (probability >= 1) return 0;
  const failure = 1 - probability;
  const odds = failure / probability;
  for (let rejected = 0; rejected < mostRejected; rejected++) {
    const failures = drawPoisson(drawGamma(successes, random) * odds, random);
    if (failures <= most) return failures;
  }
  let sum = 0;
  let mass = 1;
  for (let m = most; m >= 0 && mass > negligible * sum; m--) {
    sum += mass;
    mass *= m / ((successes + m - 1) * failure);
  }
  let rest = random.uniform() * sum;
  mass = 1;
  for (let m = most; m > 0; m--) {
    rest -= mass;
    if (rest < 0) return m;
    mass *= m / ((successes + m - 1) * failure);
  }
  return 0;
}
