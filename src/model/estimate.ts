import * as v from "valibot";
import type { PopulationPrior } from "../kernel/distributions/population-prior.ts";
import { claims } from "./claim.ts";
import { intervalKinds } from "./interval-kind.ts";
import { criteria, notEstimableReasons, problemSchema } from "./problem.ts";
import { resultTableSchema } from "./result-table.ts";
import { doubles, type Exactly, list, number, type Output, object, text } from "./schema.ts";

/** What resampling does about the model: chooses or weighs anew, keeps it, or has none. */
export const modellings = ["chosen", "weighed", "fixed", "none"] as const;

/** An interval for the total number of people. */
const interval = object({
  /** Nominal coverage. */
  level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  low: number,
  high: number,
  kind: v.picklist(intervalKinds),
});
export type Interval = Output<typeof interval>;

/** One of the models that compete for the data. */
const competingModel = object({
  /** Maximal interactions, such as `[12,3]`. */
  model: text,
  /** Intercept included, terms at minus infinity included. */
  parameters: number,
  bic: number,
  aic: number,
  logLikelihood: number,
  total: number,
  /** Terms estimated at minus infinity because their overlap is empty. */
  boundaryTerms: list(text),
});
export type CompetingModel = Output<typeof competingModel>;

const excludedModel = object({ model: text, reason: v.picklist(notEstimableReasons) });
export type ExcludedModel = Output<typeof excludedModel>;

/** The models that were compared, best first, and those that could not be. */
const modelComparison = object({
  criterion: v.picklist(criteria),
  considered: number,
  /** The best, best first; at least those that took part in the bootstrap. */
  best: list(competingModel),
  excludedCount: number,
  /** The excluded models, the first ones when there are very many. */
  excluded: list(excludedModel),
});
export type ModelComparison = Output<typeof modelComparison>;

/** The interval when only the best `models` models may be chosen: it should settle as more are admitted. */
const stabilisationRow = object({ models: number, intervals: list(interval), usableResamples: number });
export type StabilisationRow = Output<typeof stabilisationRow>;

/** What the bootstrap and the fit say about themselves. */
const diagnostics = object({
  resamples: number,
  /** Resamples in which no candidate model had an estimate. */
  unfittedResamples: number,
  /** Median of the usable resampled totals; null without any. Far from the estimate, it says that the choice is unstable. */
  medianDraw: v.nullable(number),
  /** z0, the normal quantile of the share of resamples below the estimate; null when it is infinite. */
  biasCorrection: v.nullable(number),
  /** a, from the delete-one jackknife; null when the jackknife cannot give it. */
  acceleration: v.nullable(number),
  /** The largest R-hat of a sampler, of all that it draws; methods without one have none. */
  rHat: v.exactOptional(number),
  /** Independent draws that the middle of a sampler's draws of the total is worth, and those that its ends are. */
  bulkEffective: v.exactOptional(number),
  tailEffective: v.exactOptional(number),
  /** The chains of a sampler: the draws are theirs one after the other, as many of each. */
  chains: v.exactOptional(number),
});
export type Diagnostics = Output<typeof diagnostics>;

/** The estimate with one person of a history removed, and how many people carry that history. */
const jackknife = object({ estimates: doubles, people: doubles });
export type Jackknife = Output<typeof jackknife>;

const everyPrior = v.variant("kind", [
  object({ kind: v.literal("inverse") }),
  object({ kind: v.literal("uniform") }),
  object({ kind: v.literal("log-normal"), median: number, spread: number }),
  object({ kind: v.literal("negative-binomial"), shape: number, scale: number }),
]);
const prior: Exactly<typeof everyPrior, PopulationPrior> = everyPrior;

/** What a method says about the number of people. Dark figure = total - observed. */
export const estimateSchema = object({
  observed: number,
  /** People in all, seen and unseen; null where the method compares lists and claims no number, or withholds it. */
  total: v.nullable(number),
  claim: v.picklist(claims),
  intervals: list(interval),
  /** Bootstrap or posterior draws of the total, usable ones only. */
  draws: doubles,
  /** What a Bayesian method took to be likely of the total before the data; other methods have none. */
  prior: v.exactOptional(prior),
  /** One entry for each observed history whose removal leaves an estimate; empty where the method has no jackknife. */
  jackknife,
  modelling: v.picklist(modellings),
  /** The model that gave `total`, where the method chooses or fixes one. */
  model: v.nullable(competingModel),
  models: v.nullable(modelComparison),
  stabilisation: list(stabilisationRow),
  diagnostics,
  /** What else the method found, such as the path of a selection. */
  tables: list(resultTableSchema),
  /** Problems that qualify the estimate without forbidding it. */
  warnings: list(problemSchema),
});
export type Estimate = Output<typeof estimateSchema>;

/** An estimate that claims a number. */
export type NumberedEstimate = Estimate & { readonly total: number };

/** Whether it claims a number: a method that finds only a limit, or none, claims no total. */
export const hasTotal = (estimate: Estimate): estimate is NumberedEstimate => estimate.total !== null;
