import type { RandomStream } from "../sampling/random-stream.ts";
import { drawGamma } from "./gamma.ts";
import { drawPoisson } from "./poisson.ts";

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
