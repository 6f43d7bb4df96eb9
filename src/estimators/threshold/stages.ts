import { countTable } from "../../kernel/capture/count-table.ts";
import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { checkModel } from "../../kernel/loglinear/check-model.ts";
import { extendModel } from "../../kernel/loglinear/extended-model.ts";
import { poissonPosterior } from "../../kernel/loglinear/poisson-posterior.ts";
import { poissonPosteriorMode } from "../../kernel/loglinear/poisson-posterior-mode.ts";
import { type IndependenceChain, independenceChain } from "../../kernel/sampling/independence-chain.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import { joinMoments, type MomentRatio, momentRatio } from "../../kernel/sampling/weighted-moments.ts";
import type { Round } from "../../model/estimator.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { NotEstimable, Problem } from "../../model/problem.ts";
import type { ThresholdOptions } from "./index.ts";

type Steps<Value> = Generator<Round<ThresholdTask>, Value, readonly ThresholdPart[]>;

/** What follows from the pairs that are kept. */
export interface Settled {
  readonly triples: readonly JudgedTerm[];
  /** Triples at minus infinity. */
  readonly boundary: readonly number[];
  readonly final: FiniteModel;
  /** The chains of the final model. */
  readonly parts: readonly ThresholdPart[];
  readonly warnings: readonly Problem[];
}

/** Undecided terms are sampled until there are so many times the usual draws. */
const mostTimes = 16;

/** Of what is left to do, by a guess. */
const shareOfMore = 0.3;

/** The stages of the selection; each is some rounds of work, and yields them. */
export function thresholdStages(table: OverlapTable, { threshold, order, prior, sampler }: ThresholdOptions) {
  const flat = prior.kind === "improper";
  let done = 0;

  /** Chains of a model; `share` is how much of the work left they are. */
  function* sample(
    model: FiniteModel,
    share: number,
    { keep = true, times = 1 } = {},
  ): Steps<readonly ThresholdPart[]> {
    const { interactions, cells } = model;
    done += (1 - done) * share;
    const task = { model: { interactions, cells }, times, keep };
    return yield { tasks: Array.from({ length: sampler.chains }, () => task), until: done };
  }

  /** Some interactions of a model held against the threshold, with more draws while any of them is undecided. */
  function* judge(model: FiniteModel, interactions: readonly number[], share: number): Steps<readonly JudgedTerm[]> {
    let parts = yield* sample(model, share, { keep: false });
    for (let times = 1; ; times *= 2) {
      const judged = fittedTerms(parts, interactions).map((fitted) => judgedTerm(fitted, threshold));
      if (times >= mostTimes || !judged.some(({ undecided }) => undecided)) return judged;
      parts = [...parts, ...(yield* sample(model, shareOfMore, { keep: false, times }))];
    }
  }

  /** Tries triples where they are wanted and samples the final model; `last` where nothing comes after it. */
  function* settle(start: ModelToFit, pairs: readonly number[], last: boolean): Steps<Settled> {
    const eligible = order === 3 ? triplesWithin(pairs, table.lists.length) : [];
    const wider = eligible.length > 0 ? modelToFit(table, [...start.boundary, ...pairs, ...eligible], flat) : start;
    const share = last ? 1 : 1 / 2;
    if (wider === start || "reason" in wider) {
      const final = { interactions: pairs, cells: start.cells };
      const parts = yield* sample(final, share);
      const leftOut: Problem[] = wider === start ? [] : [{ code: "triples-left-out", triples: eligible.length }];
      return { triples: [], boundary: [], final, parts, warnings: leftOut };
    }
    const finite = eligible.filter((triple) => wider.interactions.includes(triple));
    const triples = finite.length > 0 ? yield* judge(wider, finite, 1 / 2) : [];
    const kept = triples.filter((triple) => triple.kept).map(({ term }) => term);
    const final = { interactions: [...pairs, ...kept], cells: wider.cells };
    const parts = yield* sample(final, share);
    return { triples, boundary: eligible.filter((triple) => !finite.includes(triple)), final, parts, warnings: [] };
  }

  return { sample, judge, settle };
}

/** A model to be fitted, and the interactions that its prior puts at minus infinity. */
interface ModelToFit extends FiniteModel {
  readonly boundary: readonly number[];
}

/**
 * Under a proper prior every model has a posterior. Under a flat one interactions without overlap go to minus infinity
 * and take their histories with them, and the rest has a posterior exactly where the maximum likelihood estimate exists
 * and is identifiable; where it does not, the reason is told. Cost: see `checkModel`.
 */
export function modelToFit(
  table: OverlapTable,
  interactions: readonly number[],
  flat: boolean,
): ModelToFit | { readonly reason: NotEstimable } {
  const { counts, overlaps, lists } = countTable(table);
  if (!flat) {
    const cells = Int32Array.from({ length: counts.length - 1 }, (_, index) => index + 1);
    return { interactions, boundary: [], cells };
  }
  const singles = Array.from({ length: lists }, (_, list) => 1 << list);
  const extended = extendModel(Int32Array.from([0, ...singles, ...interactions]), overlaps);
  const { exists, identifiable } = checkModel(extended, counts, lists);
  if (!exists) return { reason: identifiable ? "no-maximum" : "no-maximum-and-not-identifiable" };
  if (!identifiable) return { reason: "not-identifiable" };
  return {
    interactions: [...extended.finiteTerms].filter((term) => sizeOf(term) > 1),
    boundary: [...extended.boundaryTerms],
    cells: extended.cells,
  };
}

/** All pairs of so many lists, as masks in ascending order. */
export const pairsOf = (lists: number): number[] => combinations(lists, 2);

/** Three lists whose pairs are all among these. */
const triplesWithin = (pairs: readonly number[], lists: number): number[] =>
  combinations(lists, 3).filter((triple) => pairs.filter((pair) => (pair & triple) === pair).length === 3);

const combinations = (lists: number, size: number): number[] =>
  Array.from({ length: 1 << lists }, (_, term) => term).filter((term) => sizeOf(term) === size);

/** An interaction as the posterior has it. */
export interface FittedTerm extends MomentRatio {
  readonly term: number;
}

/** An interaction and what became of it. */
export interface JudgedTerm extends FittedTerm {
  readonly kept: boolean;
  /** The ratio is so near the threshold that another seed could decide otherwise. */
  readonly undecided: boolean;
}

/** In Monte Carlo standard errors; beyond, one seed in a thousand would decide otherwise. */
const errorsFromThreshold = 3;

/** Mean, standard deviation and their ratio of the interactions among the terms, from all chains together. */
export function fittedTerms(parts: readonly ThresholdPart[], interactions: readonly number[]): FittedTerm[] {
  const moments = joinMoments(parts.map((part) => part.moments));
  const terms = parts[0]?.terms ?? new Int32Array();
  return interactions.map((term) => ({ term, ...momentRatio(moments, terms.indexOf(term)) }));
}

const judgedTerm = (fitted: FittedTerm, threshold: number): JudgedTerm => {
  const distance = Math.abs(fitted.ratio) - threshold;
  return { ...fitted, kept: distance >= 0, undecided: Math.abs(distance) < errorsFromThreshold * fitted.error };
};

/** A model whose coefficients all have a posterior. */
export interface FiniteModel {
  readonly interactions: readonly number[];
  /** Histories that can occur; not those of terms at minus infinity. */
  readonly cells: Int32Array;
}

/** One chain, so many times as long as usual; `keep` if its draws are wanted, and not the moments alone. */
export interface ThresholdTask {
  readonly model: FiniteModel;
  readonly times: number;
  readonly keep: boolean;
}

export interface ThresholdPart extends Omit<IndependenceChain, "draws"> {
  /** Terms in the order of the moments. */
  readonly terms: Int32Array;
  /** People in all, one for each draw kept. */
  readonly totals: Float64Array;
}

/** Does one task. Yields the fraction done. Cost: see `independenceChain`. */
export function* runThreshold(
  { model, times, keep }: ThresholdTask,
  table: OverlapTable,
  { prior, sampler }: ThresholdOptions,
  random: RandomStream,
): Generator<number, ThresholdPart> {
  const flat = prior.kind === "improper";
  const posterior = poissonPosterior({
    counts: table.counts,
    interactions: model.interactions,
    cells: model.cells,
    prior: flat ? { main: 0, interaction: 0 } : { main: prior.lists ** -2, interaction: prior.interactions ** -2 },
  });
  const summit = poissonPosteriorMode(posterior);
  if (!summit) throw new Error("a posterior that exists has no summit");
  const draws = Math.min(sampler.draws, sampler.proposals);
  const proposals = draws * Math.floor(sampler.proposals / draws) * times;
  const length = { proposals, kept: keep ? draws : 0 };
  const { draws: intercepts, moments, accepted } = yield* independenceChain(posterior, summit, length, random);
  const observed = observedTotal(table);
  const totals = intercepts.map((intercept) => observed + Math.exp(intercept));
  return { terms: posterior.terms, totals, moments, accepted };
}
