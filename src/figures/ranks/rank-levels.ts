import { binomialRange } from "../../kernel/distributions/binomial.ts";
import { effectiveSampleSize } from "../../kernel/sampling/effective-sample-size.ts";
import { rankHistogram, splitChains } from "../../kernel/sampling/rank-histogram.ts";
import { rankNormalised } from "../../kernel/sampling/rank-normalised.ts";
import type { ChainsInput } from "../figure.ts";
import { onceForEach } from "../once-for-each.ts";

/** So many stretches of ranks, as Vehtari et al. (2021) have them. */
export const rankBins = 20;
/** Of the bars of chains that agree, so many lie within the band. */
export const bandLevel = 0.95;

/** The draws of each chain by their ranks among all draws. */
export interface RankLevels {
  /** Of each chain, how many draws fall into each stretch of ranks; a share where draws are equal. */
  readonly counts: readonly Float64Array[];
  /** What each would be if the chains drew alike. */
  readonly even: number;
  /** Between which luck alone leaves a bar. */
  readonly low: number;
  readonly high: number;
  /** Bars beyond that. */
  readonly outside: number;
  /** How many independent draws a chain is worth by itself. */
  readonly worth: number;
}

/**
 * The ranks, and the binomial band around their even level. Draws that follow each other are alike, so a chain counts in
 * the band as the independent draws that it is worth by itself: the mean of all chains, as one band serves them all.
 */
export const rankLevels: (input: ChainsInput) => RankLevels = onceForEach(({ chains }) => {
  const length = chains[0]?.length ?? 0;
  const counts = rankHistogram(chains, rankBins);
  const effective = chains.map((chain) => Math.min(length, effectiveSampleSize(rankNormalised(splitChains([chain])))));
  const worth = Math.max(1, Math.round(effective.reduce((sum, each) => sum + each, 0) / chains.length));
  const range = binomialRange(worth, 1 / rankBins, bandLevel);
  const [low, high] = [range.low, range.high].map((count) => (count / worth) * length);
  const band = { low: low ?? 0, high: high ?? length };
  const outside = counts.flatMap((bars) => [...bars].filter((bar) => bar < band.low || bar > band.high)).length;
  return { counts, even: length / rankBins, ...band, outside, worth };
});
