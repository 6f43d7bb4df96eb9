import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { latentClassChain } from "../../kernel/latent-class/latent-class-chain.ts";
import type { LatentClassState } from "../../kernel/latent-class/latent-class-state.ts";
import { longStays } from "../../kernel/latent-class/long-stays.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";
import { limitsAt, type SampledPosterior, sampledPosterior } from "../posterior/sampled-posterior.ts";
import {
  type LatentClassOptions,
  type latentClassFields,
  sweepsPerDraw,
  trialSweeps,
  trialsPerChain,
} from "./index.ts";

/** A trial run shows where the sampler can settle, a chain goes on from where one of them stood. */
type LatentClassTask = { readonly step: "trial" } | { readonly step: "chain"; readonly from: LatentClassState };

interface TrialPart {
  /** Totals, one for as many sweeps as one is kept of in a chain. */
  readonly trace: Float64Array;
  readonly end: LatentClassState;
}

interface ChainPart {
  /** Totals before those that are kept. */
  readonly burnIn: Float64Array;
  readonly totals: Float64Array;
  /** Mean share of the largest class, of the second, and so on, class by class in each draw. */
  readonly weights: Float64Array;
  /** Mean probability of each list to see its members, class by class. */
  readonly captures: Float64Array;
}

type LatentClassPart = TrialPart | ChainPart;

/** A smaller share than this has no row of its own among the classes. */
const leastWeight = 0.001;

/** Draws above this share of the cap feel it; more of them than `noticeable` move the upper end of an interval. */
const closeToCap = 0.95;

const noticeable = 0.005;

/** In autocorrelation times: a chain that mixes practically never stays so long where a fortieth of its draws are. */
const longStay = 8;

/** A round of trial runs, then one of chains that go on from trials as far apart as these ended. */
export const engine: Engine<typeof latentClassFields, LatentClassTask, LatentClassPart> = {
  *plan(table, options): Plan<LatentClassTask, LatentClassPart> {
    const { sampler, interval } = options;
    const trialCount = trialsPerChain * sampler.chains;
    const sweeps = sampler.chains * (sampler["burn-in"] + sampler.sweeps);
    const until = (trialCount * trialSweeps) / (trialCount * trialSweeps + sweeps);
    const trialParts = yield { tasks: Array.from({ length: trialCount }, () => ({ step: "trial" as const })), until };
    const trials = spreadOut(trialParts.filter(isTrial), sampler.chains);
    const chainParts = yield {
      tasks: trials.chosen.map(({ end }) => ({ step: "chain" as const, from: end })),
      until: 1,
    };
    const chains = chainParts.filter(isChain);

    const posterior = sampledPosterior(
      chains.map(({ totals }) => totals),
      interval.levels,
    );
    const told = posterior.total !== null;
    const observed = observedTotal(table);
    return success({
      ...withoutResampling,
      ...posterior,
      prior: { kind: "inverse" },
      intervals: interval.kind === "none" ? [] : posterior.intervals,
      observed,
      claim: "number",
      modelling: "none",
      model: null,
      models: null,
      tables: told ? [classesTable(chains, table), ...posterior.tables] : posterior.tables,
      warnings: [
        ...posterior.warnings,
        ...(told ? staysBeyond(posterior, chains, trials, interval.levels) : []),
        ...capBinds(posterior.draws, observed, options),
      ],
    });
  },
  run: runLatentClass,
};

const isTrial = (part: LatentClassPart): part is TrialPart => "end" in part;

const isChain = (part: LatentClassPart): part is ChainPart => "totals" in part;

interface Trials {
  /** Those from which chains go on, as many as there are chains. */
  readonly chosen: readonly TrialPart[];
  readonly others: readonly TrialPart[];
}

/** The trials that ended lowest and highest, and others at equal distances by rank between them. */
function spreadOut(trials: readonly TrialPart[], chains: number): Trials {
  const late = (trial: TrialPart): number =>
    quantileType8(trial.trace.slice(Math.floor(trial.trace.length / 2)).sort(), 0.5);
  const ranked = trials.toSorted((a, b) => late(a) - late(b));
  const ranks = Array.from({ length: chains }, (_, c) => Math.round((c * (ranked.length - 1)) / (chains - 1)));
  return {
    chosen: ranks.flatMap((rank) => ranked[rank] ?? []),
    others: ranked.filter((_, rank) => !ranks.includes(rank)),
  };
}

/** Where trials and chains stayed for long beyond an end of the widest interval. */
function staysBeyond(
  { draws, diagnostics }: SampledPosterior,
  chains: readonly ChainPart[],
  { chosen, others }: Trials,
  levels: readonly number[],
): Problem[] {
  const level = Math.max(...levels);
  const { low, high } = limitsAt(draws.toSorted(), level);
  const least = Math.ceil((longStay * draws.length) / Math.min(diagnostics.bulkEffective ?? 1, draws.length));
  const traces = [
    ...others.map(({ trace }) => trace),
    ...chains.map(({ burnIn, totals }, c) => joined([chosen[c]?.trace ?? new Float64Array(), burnIn, totals])),
  ];
  const ends = [
    { end: "low", limit: low, isBeyond: (total: number) => total < low },
    { end: "high", limit: high, isBeyond: (total: number) => total > high },
  ] as const;
  return ends.flatMap(({ end, limit, isBeyond }) => {
    const stays = longStays(traces, isBeyond, least);
    if (stays.length === 0) return [];
    const around = quantileType8(joined(stays).sort(), 0.5);
    return [{ code: "stays-beyond-limit" as const, end, level, limit, stays: stays.length, around }];
  });
}

const joined = (parts: readonly Float64Array[]): Float64Array => Float64Array.from(parts.flatMap((part) => [...part]));

function capBinds(draws: Float64Array, observed: number, { cap }: LatentClassOptions): Problem[] {
  const close = draws.filter((total) => total - observed > closeToCap * cap * observed).length / draws.length;
  return close > noticeable ? [{ code: "cap-binds", times: cap, probability: close }] : [];
}

/** The classes by their share, the largest first in every draw, and how well each list sees their members. */
function classesTable(chains: readonly ChainPart[], { lists }: OverlapTable): ResultTable {
  const mean = (values: (chain: ChainPart) => number | undefined): number =>
    chains.reduce((sum, chain) => sum + (values(chain) ?? 0), 0) / chains.length;
  const column = (list: string): string => `P(${list})`;
  const ranks = Array.from(chains[0]?.weights.keys() ?? []);
  return {
    name: "classes",
    columns: [
      { name: "class", kind: "count" },
      { name: "weight", kind: "probability" },
      ...lists.map((list) => ({ name: column(list), kind: "probability" as const })),
    ],
    rows: ranks
      .map((rank) => ({ rank, weight: mean(({ weights }) => weights[rank]) }))
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ rank, weight }) => ({
        class: rank + 1,
        weight,
        ...Object.fromEntries(
          lists.map((list, j) => [column(list), mean(({ captures }) => captures[rank * lists.length + j])]),
        ),
      })),
  };
}

/** Does one task. Yields the fraction done. Cost: see `latentClassChain`, for each sweep. */
function* runLatentClass(
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
