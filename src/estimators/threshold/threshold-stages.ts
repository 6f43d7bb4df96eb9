import type { Round } from "../../model/estimator.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import type { ThresholdOptions } from "./threshold-fields.ts";
import { fittedTerms, type JudgedTerm, judgedTerm } from "./threshold-judgement.ts";
import { type ModelToFit, modelToFit, triplesWithin } from "./threshold-models.ts";
import type { FiniteModel, ThresholdPart, ThresholdTask } from "./threshold-runs.ts";

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
