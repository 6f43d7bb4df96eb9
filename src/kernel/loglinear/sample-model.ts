import { drawGamma } from "../distributions/gamma.ts";
import { drawPoisson } from "../distributions/poisson.ts";
import { importanceDraws } from "../sampling/importance-draws.ts";
import { paretoShape } from "../sampling/pareto-shape.ts";
import type { RandomStream } from "../sampling/random-stream.ts";
import { weightedQuantiles } from "../sampling/weighted-quantiles.ts";
import type { CoefficientPrior } from "./coefficient-prior.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { laplaceEvidence } from "./laplace-evidence.ts";
import { effectsOf, type SumToZeroLikelihood } from "./sum-to-zero-likelihood.ts";

/** Importance draws are cut into so many parts of equal size: what these say apart tells the error of what all say. */
export const batches = 10;

/** More people than there are on earth; numbers beyond count as this one. */
export const mostPeople = 1e10;

/** How much is drawn from a model: pairs, and totals kept of each batch. */
export interface Effort {
  readonly pairsPerBatch: number;
  readonly keptPerBatch: number;
}

/** What importance draws say about one model. */
export interface ModelSample {
  readonly logEvidence: number;
  /** Its standard error, of the logarithm. */
  readonly error: number;
  /** Independent draws that the weighted ones are worth: the square of the sum of weights over the sum of squares. */
  readonly effective: number;
  /** Shape of the tail of the weights; above 0.7 they are not to be relied on. NaN for few draws. */
  readonly tailShape: number;
  /** log evidence by each batch. */
  readonly batchEvidence: Float64Array;
  /** Numbers of people in all, equally probable within a batch, as many of each batch, one batch after the other. */
  readonly totals: Float64Array;
  /** Middle and middle 95 % of what the model says alone. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The evidence and the posterior of the number of people of one model, by importance sampling around its modes.
 * Of each batch `keptPerBatch` totals are kept, from systematic resampling in the order of the odds of being missed.
 * Cost: that of its modes, and 2 x batches x pairs x 2^lists exponentials.
 */
export function sampleModel(
  likelihood: SumToZeroLikelihood,
  model: HierarchicalModel,
  prior: CoefficientPrior,
  { pairsPerBatch, keptPerBatch }: Effort,
  random: RandomStream,
): ModelSample {
  const effects = effectsOf(model);
  const { modes } = laplaceEvidence(likelihood, effects, prior);
  const pairs = batches * pairsPerBatch;
  const { logWeights, logOdds } = importanceDraws(likelihood, effects, modes, pairs, random);
  const largest = logWeights.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((value) => Math.exp(value - largest));

  let sum = 0;
  let squares = 0;
  let pairSquares = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const [one, other] = [weights[2 * pair]!, weights[2 * pair + 1]!];
    sum += one + other;
    squares += one * one + other * other;
    pairSquares += (one + other) ** 2;
  }
  const batchEvidence = new Float64Array(batches);
  const totals = new Float64Array(batches * keptPerBatch);
  const order = Uint32Array.from(logOdds.keys()).sort((a, b) => logOdds[a]! - logOdds[b]!);
  for (let batch = 0; batch < batches; batch++) {
    // Pairs come in the order of the variances, so every tenth has each variance with its share.
    const own = order.filter((draw) => (draw >> 1) % batches === batch);
    const ownSum = own.reduce((all, draw) => all + weights[draw]!, 0);
    batchEvidence[batch] = largest + Math.log(ownSum / own.length);
    let next = 0;
    let reached = weights[own[0]!]!;
    const offset = random.uniform();
    for (let kept = 0; kept < keptPerBatch; kept++) {
      const aim = ((kept + offset) / keptPerBatch) * ownSum;
      while (reached < aim && next < own.length - 1) reached += weights[own[++next]!]!;
      totals[batch * keptPerBatch + kept] = drawTotal(likelihood.people, logOdds[own[next]!]!, random);
    }
  }
  const keptWeights = totals.map((_, kept) => Math.exp(batchEvidence[Math.floor(kept / keptPerBatch)]! - largest));
  const [low = 0, median = 0, high = 0] = weightedQuantiles(totals, keptWeights, [0.025, 0.5, 0.975]);
  return {
    logEvidence: largest + Math.log(sum / (2 * pairs)),
    error: Math.sqrt(Math.max((pairs * pairSquares) / (sum * sum) - 1, 0) / pairs),
    effective: (sum * sum) / squares,
    tailShape: paretoShape(logWeights),
    batchEvidence,
    totals,
    median,
    low,
    high,
  };
}

/** People seen and those missed: Poisson, its mean a gamma number of shape n times the odds of being missed. */
function drawTotal(people: number, logOdds: number, random: RandomStream): number {
  const missed = drawGamma(people, random) * Math.exp(Math.min(logOdds, 50));
  return missed < mostPeople ? Math.min(people + drawPoisson(missed, random), mostPeople) : mostPeople;
}
