import { drawNormal } from "../../../src/kernel/distributions/normal.ts";
import { drawPoisson } from "../../../src/kernel/distributions/poisson.ts";
import { sizeOf, subsetSums } from "../../../src/kernel/linear-algebra/subset-lattice.ts";
import { poissonPosterior } from "../../../src/kernel/loglinear/poisson-posterior.ts";
import { poissonPosteriorMode } from "../../../src/kernel/loglinear/poisson-posterior-mode.ts";
import { independenceChain } from "../../../src/kernel/sampling/independence-chain.ts";
import type { RandomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { lastOf } from "../../kernel/last-of.ts";
import type { Simulated } from "./calibration.ts";

const lists = 4;
/** Tight enough that tables are of a size that occurs: from nobody to some hundred thousand people. */
const spreads = { main: 1.5, interaction: 1 };
const length = { proposals: 10_000, kept: 1000 };
const pair = 0b0011;

/** The stage of all pairs: its dark figure and the effect of one pair, under a prior that can be drawn from. */
export function thresholdCase(random: RandomStream): Readonly<Record<string, Simulated>> {
  const terms = Array.from({ length: 1 << lists }, (_, term) => term).filter((term) => sizeOf(term) <= 2);
  const truth = new Float64Array(1 << lists);
  for (const term of terms) truth[term] = drawNormal(random) * (sizeOf(term) < 2 ? spreads.main : spreads.interaction);
  const means = truth.slice();
  subsetSums(means, lists);
  const counts = means.map((logMean, cell) => (cell === 0 ? 0 : drawPoisson(Math.exp(logMean), random)));

  const posterior = poissonPosterior({
    counts,
    interactions: terms.filter((term) => sizeOf(term) === 2),
    cells: Int32Array.from({ length: counts.length - 1 }, (_, index) => index + 1),
    prior: { main: spreads.main ** -2, interaction: spreads.interaction ** -2 },
  });
  const summit = poissonPosteriorMode(posterior);
  if (!summit) throw new Error("no summit");
  const drawsOf = (term: number): readonly number[] => [
    ...lastOf(independenceChain(posterior, summit, { ...length, term }, random)).draws,
  ];
  return {
    "dark figure (log)": { truth: truth[0] ?? 0, draws: drawsOf(0) },
    "effect of a pair": { truth: truth[pair] ?? 0, draws: drawsOf(pair) },
  };
}
