import type { PopulationPrior } from "../kernel/distributions/population-prior.ts";
import type { NotEstimable, Problem } from "./problem.ts";
import type { ResultTable } from "./result-table.ts";

/** How an interval was made; the result states it in words. */
export type IntervalKind = "bca" | "percentile" | "calibrated" | "log-normal" | "profile" | "credible";

/** An interval for the total number of people. */
export interface Interval {
  /** Nominal coverage, in (0, 1). */
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly kind: IntervalKind;
}

/** One of the models that compete for the data. */
export interface CompetingModel {
  /** Maximal interactions, such as `[12,3]`. */
  readonly model: string;
  /** Intercept included, terms at minus infinity included. */
  readonly parameters: number;
  readonly bic: number;
  readonly aic: number;
  readonly logLikelihood: number;
  readonly total: number;
  /** Terms estimated at minus infinity because their overlap is empty. */
  readonly boundaryTerms: readonly string[];
}

export interface ExcludedModel {
  readonly model: string;
  readonly reason: NotEstimable;
}

/** The models that were compared, best first, and those that could not be. */
export interface ModelComparison {
  readonly criterion: "bic" | "aic";
  readonly considered: number;
  /** The best, best first; at least those that took part in the bootstrap. */
  readonly best: readonly CompetingModel[];
  readonly excludedCount: number;
  /** The excluded models, the first ones when there are very many. */
  readonly excluded: readonly ExcludedModel[];
}

/** The interval when only the best `models` models may be chosen: it should settle as more are admitted. */
export interface StabilisationRow {
  readonly models: number;
  readonly intervals: readonly Interval[];
  readonly usableResamples: number;
}

/** What the bootstrap and the fit say about themselves. */
export interface Diagnostics {
  readonly resamples: number;
  /** Resamples in which no candidate model had an estimate. */
  readonly unfittedResamples: number;
  /** Median of the usable resampled totals; null without any. Far from the estimate, it says that the choice is unstable. */
  readonly medianDraw: number | null;
  /** z0, the normal quantile of the share of resamples below the estimate; null when it is infinite. */
  readonly biasCorrection: number | null;
  /** a, from the delete-one jackknife; null when the jackknife cannot give it. */
  readonly acceleration: number | null;
  /** The largest R-hat of a sampler, of all that it draws; methods without one have none. */
  readonly rHat?: number;
  /** Independent draws that the middle of a sampler's draws of the total is worth, and those that its ends are. */
  readonly bulkEffective?: number;
  readonly tailEffective?: number;
  /** The chains of a sampler: the draws are theirs one after the other, as many of each. */
  readonly chains?: number;
}

/** The estimate with one person of a history removed, and how many people carry that history. */
export interface Jackknife {
  readonly estimates: Float64Array;
  readonly people: Float64Array;
}

/** An estimate that claims a number. */
export type NumberedEstimate = Estimate & { readonly total: number };

export const hasTotal = (estimate: Estimate): estimate is NumberedEstimate => estimate.total !== null;

/** What a method says about the number of people. Dark figure = total - observed. */
export interface Estimate {
  readonly observed: number;
  /** People in all, seen and unseen; null where the method compares lists and claims no number, or withholds it. */
  readonly total: number | null;
  /** What the method claims: a number, or only that there are not fewer people. */
  readonly claim: "number" | "lower-bound";
  readonly intervals: readonly Interval[];
  /** Bootstrap or posterior draws of the total, usable ones only. */
  readonly draws: Float64Array;
  /** What a Bayesian method took to be likely of the total before the data; other methods have none. */
  readonly prior?: PopulationPrior;
  /** One entry for each observed history whose removal leaves an estimate; empty where the method has no jackknife. */
  readonly jackknife: Jackknife;
  /** What resampling does about the model: chooses or weighs anew, keeps it, or has none. */
  readonly modelling: "chosen" | "weighed" | "fixed" | "none";
  /** The model that gave `total`, where the method chooses or fixes one. */
  readonly model: CompetingModel | null;
  readonly models: ModelComparison | null;
  readonly stabilisation: readonly StabilisationRow[];
  readonly diagnostics: Diagnostics;
  /** What else the method found, such as the path of a selection. */
  readonly tables: readonly ResultTable[];
  /** Problems that qualify the estimate without forbidding it. */
  readonly warnings: readonly Problem[];
}
