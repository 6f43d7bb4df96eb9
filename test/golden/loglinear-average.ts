import type { CoefficientPrior } from "../../src/kernel/loglinear/coefficient-prior.ts";
import { readGolden } from "./read-golden.ts";

/** One run of the reference: a table and a prior, and what came out. */
export interface GoldenAverage {
  readonly table: string;
  readonly prior: CoefficientPrior;
  readonly models: number;
  readonly draws: number;
  readonly quantiles: Readonly<Record<"2.5%" | "10%" | "50%" | "90%" | "97.5%", number>>;
  /** Posterior probability of each pair of lists. */
  readonly interactions: Readonly<Record<string, number>>;
  readonly top: readonly {
    readonly model: string;
    readonly probability: number;
    readonly logEvidence: number;
    readonly error: number;
    readonly mean: number;
  }[];
}

export const goldenAverages = readGolden<{ readonly runs: readonly GoldenAverage[] }>("loglinear-average.json").runs;
