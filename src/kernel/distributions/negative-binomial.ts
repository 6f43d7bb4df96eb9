import type { RandomStream } from "../sampling/random-stream.ts";
import { drawBinomial } from "./binomial.ts";

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
