import type { GoldenBootstrap } from "./bootstrap.ts";
import { readGolden } from "./read-golden.ts";

/** One look at all absent pairs by the reference package. */
export interface GoldenStep {
  readonly from_model: string;
  readonly from_abundance: number;
  readonly best_pair: string;
  readonly best_p: number;
  readonly added: boolean;
  readonly candidates: {
    readonly pair: readonly string[];
    readonly observed: readonly number[];
    readonly expected: readonly number[];
    readonly check: readonly number[];
    readonly pvalue: readonly number[];
  };
}

export interface GoldenSelection {
  readonly dataset: string;
  readonly threshold: number;
  readonly final_model: string;
  readonly abundance: number;
  readonly bic?: number;
  readonly order_added?: readonly string[];
  readonly pvalues_added?: readonly number[];
  readonly neginf?: readonly string[];
  readonly steps?: readonly GoldenStep[];
}

export const goldenSelections = (): readonly GoldenSelection[] =>
  readGolden<{ readonly runs: readonly GoldenSelection[] }>("stepwise.json").runs;

/** A bootstrap in which the forward selection is repeated; here every resample has an estimate. */
export interface GoldenStepwiseBootstrap
  extends Pick<
    GoldenBootstrap,
    "total" | "model" | "ahat" | "jackknife" | "bca_half_ties" | "spread" | "histories" | "resamples"
  > {
  readonly threshold: number;
  readonly estimates: readonly number[];
}

export const stepwiseBootstraps = ["Korea", "Kosovo", "UKdat", "UKdat_5", "Ned_5"] as const;

export const goldenStepwiseBootstrap = (name: string): GoldenStepwiseBootstrap =>
  readGolden(`stepwise-bootstrap-${name}.json`);
