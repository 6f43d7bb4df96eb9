import { latentClassChain } from "../../kernel/latent-class/latent-class-chain.ts";
import type { LatentClassState } from "../../kernel/latent-class/latent-class-state.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { type LatentClassOptions, sweepsPerDraw, trialSweeps } from "./latent-class-fields.ts";

/** A trial run shows where the sampler can settle, a chain goes on from where one of them stood. */
export type LatentClassTask = { readonly step: "trial" } | { readonly step: "chain"; readonly from: LatentClassState };

export interface TrialPart {
  /** Totals, one for as many sweeps as one is kept of in a chain. */
  readonly trace: Float64Array;
  readonly end: LatentClassState;
}

export interface ChainPart {
  /** Totals before those that are kept. */
  readonly burnIn: Float64Array;
  readonly totals: Float64Array;
  /** Mean share of the largest class, of the second, and so on, class by class in each draw. */
  readonly weights: Float64Array;
  /** Mean probability of each list to see its members, class by class. */
  readonly captures: Float64Array;
}

export type LatentClassPart = TrialPart | ChainPart;

/** Does one task. Yields the fraction done. Cost: see `latentClassChain`, for each sweep. */
export function* runLatentClass(
  task: LatentClassTask,
  table: OverlapTable,
  { classes, cap, concentration, sampler }: LatentClassOptions,
  random: RandomStream,
): Generator<number, LatentClassPart> {
  const people = observedTotal(table);
  const model = { classes, mostUnseen: Math.floor(cap * people), ...concentration };
  const thinning = sweepsPerDraw(sampler);
  if (task.step === "trial") {
    const { state, sweep } = latentClassChain(table.counts, model, random);
    const trace = new Float64Array(Math.ceil(trialSweeps / thinning));
    for (let draw = 0; draw < trace.length; draw++) {
      for (let done = 0; done < thinning; done++) sweep();
      trace[draw] = people + state.unseen;
      yield (draw + 1) / trace.length;
    }
    return { trace, end: state };
  }

  const { state, sweep } = latentClassChain(table.counts, model, random, task.from);
  const burnIn = new Float64Array(Math.floor(sampler["burn-in"] / thinning));
  const totals = new Float64Array(Math.min(sampler.draws, sampler.sweeps));
  const profile = classProfile(state);
  const rounds = burnIn.length + totals.length;
  for (let round = 0; round < rounds; round++) {
    for (let done = 0; done < thinning; done++) sweep();
    const total = people + state.unseen;
    if (round < burnIn.length) burnIn[round] = total;
    else {
      totals[round - burnIn.length] = total;
      profile.add(1 / totals.length);
    }
    yield (round + 1) / rounds;
  }
  return { burnIn, totals, weights: profile.weights, captures: profile.captures };
}

/** Adds up the classes of a state by their rank, since their numbers mean nothing. */
function classProfile(state: Readonly<LatentClassState>) {
  const { lists, classes } = state;
  const weights = new Float64Array(classes);
  const captures = new Float64Array(classes * lists);
  const byWeight = Array.from({ length: classes }, (_, k) => k);
  const add = (share: number): void => {
    byWeight.sort((a, b) => (state.weights[b] ?? 0) - (state.weights[a] ?? 0));
    byWeight.forEach((k, rank) => {
      weights[rank] = (weights[rank] ?? 0) + share * (state.weights[k] ?? 0);
      for (let list = 0; list < lists; list++) {
        const place = rank * lists + list;
        captures[place] = (captures[place] ?? 0) + share * (state.captures[k * lists + list] ?? 0);
      }
    });
  };
  return { weights, captures, add };
}
