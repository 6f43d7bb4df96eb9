import { poissonPosterior } from "../../kernel/loglinear/poisson-posterior.ts";
import { poissonPosteriorMode } from "../../kernel/loglinear/poisson-posterior-mode.ts";
import { type IndependenceChain, independenceChain } from "../../kernel/sampling/independence-chain.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { ThresholdOptions } from "./threshold-fields.ts";

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
