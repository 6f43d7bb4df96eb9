import { readGolden } from "./read-golden.ts";

interface GoldenSpread {
  readonly mean: number;
  readonly sd_over_seeds: number | null;
  readonly mc_se_resampling: number;
}

/** One bootstrap of a BIC choice by the reference package, resample by resample. */
export interface GoldenBootstrap {
  readonly maxorder: number;
  readonly ntop: number;
  readonly total: number;
  readonly model: string;
  readonly ahat: number;
  readonly candidates: readonly string[];
  readonly jackknife: {
    readonly history: readonly string[];
    readonly count: readonly number[];
    readonly estimate: readonly number[];
  };
  readonly by_ntop: readonly { readonly ntop: number; readonly BCa: Readonly<Record<string, number>> }[];
  readonly bca_half_ties: readonly number[];
  readonly spread: Readonly<Record<string, GoldenSpread>>;
  readonly histories: readonly string[];
  readonly resamples: readonly (readonly number[])[];
  readonly estimates: readonly (number | null)[];
}

export interface GoldenFixedBootstrap {
  readonly dataset: string;
  readonly model: string;
  readonly total: number;
  readonly ahat: number;
  readonly z0: number;
  readonly bca: Readonly<Record<string, number>>;
  readonly bootreps: readonly number[];
  readonly spread: Readonly<Record<string, GoldenSpread>>;
}

export const goldenBootstrap = (name: string): GoldenBootstrap => readGolden(`bootstrap-${name}.json`);

export const goldenFixedBootstraps = (): readonly GoldenFixedBootstrap[] =>
  readGolden<{ readonly runs: readonly GoldenFixedBootstrap[] }>("bootstrap-fixed.json").runs;

/** The standard deviation of a limit between runs of 1000 resamples, the larger of the two ways it was measured. */
export const monteCarloSpread = ({ sd_over_seeds, mc_se_resampling }: GoldenSpread): number =>
  Math.max(sd_over_seeds ?? 0, mc_se_resampling);
