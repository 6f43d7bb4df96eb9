import type { RandomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { latentClassCase } from "./latent-class-case.ts";
import { thresholdCase } from "./threshold-case.ts";

/** One data set that the prior made: the true value of each quantity, and what the sampler drew of it. */
export interface Simulated {
  readonly truth: number;
  readonly draws: readonly number[];
}

/** A prior together with the sampler of its posterior. */
export type CalibrationCase = (random: RandomStream) => Readonly<Record<string, Simulated>>;

export const calibrationCases = {
  "latent-class": latentClassCase,
  threshold: thresholdCase,
} as const satisfies Readonly<Record<string, CalibrationCase>>;

export type CalibrationName = keyof typeof calibrationCases;

const bins = 20;

/**
 * Simulation-based calibration: where truth and draws have the same law, the rank of the truth among the draws is uniform.
 * Gives a histogram of ranks in (0, 1) for each quantity, ties broken at random, and its chi-square.
 * Source: Talts, Betancourt, Simpson, Vehtari and Gelman (2018), Validating Bayesian inference algorithms with
 * simulation-based calibration, arXiv 1804.06788.
 */
export function calibrationReport(name: CalibrationName, dataSets: number, seed: number): string {
  const simulate = calibrationCases[name];
  const histograms = new Map<string, number[]>();
  for (let set = 0; set < dataSets; set++) {
    const random = randomStream(seed + set, 0);
    for (const [quantity, simulated] of Object.entries(simulate(random))) {
      const histogram = histograms.get(quantity) ?? new Array<number>(bins).fill(0);
      histograms.set(quantity, histogram);
      const bin = Math.floor(bins * rankOf(simulated, random));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
  }
  const lines = [...histograms].map(([quantity, histogram]) => {
    const expected = dataSets / bins;
    const chiSquare = histogram.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    return `| ${quantity} | ${histogram.join(" ")} | ${chiSquare.toFixed(1)} |`;
  });
  return [
    `${name}: ${dataSets} data sets. Chi-square has ${bins - 1} degrees of freedom; 5 % lie above 30.1, 1 % above 36.2.`,
    `| quantity | ranks in ${bins} equal parts | chi-square |`,
    "| --- | --- | --- |",
    ...lines,
  ].join("\n");
}

/** Uniform in (0, 1) where the truth is exchangeable with the draws, however many there are. */
function rankOf({ truth, draws }: Simulated, random: RandomStream): number {
  const below = draws.filter((draw) => draw < truth).length;
  const equal = draws.filter((draw) => draw === truth).length;
  return (below + random.uniform() * (equal + 1)) / (draws.length + 1);
}
