import { countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { poissonTail } from "../distributions/poisson.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import { fitWorkspace } from "./fit-loglinear.ts";
import { notConverged } from "./fit-models.ts";
import { type GrowingModel, growingModel, pairsOf } from "./growing-model.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** A pair of lists that could be added to the current model. */
export interface StepwiseCandidate {
  /** The two lists as a mask. */
  readonly pair: number;
  /** People on both lists, seen and as fitted by the current model. */
  readonly observed: number;
  readonly expected: number;
  /** Why the model with this pair has no estimate, as in `fitModels`; 0 when it has one. */
  readonly code: number;
  /** Smaller Poisson tail of the observed overlap; 1 where the code is not 0. */
  readonly p: number;
}

/** One look at all absent pairs. */
export interface StepwiseStep {
  readonly model: HierarchicalModel;
  readonly total: number;
  readonly candidates: readonly StepwiseCandidate[];
  /** The pair that was added; null at the end. */
  readonly added: number | null;
}

export interface StepwisePath {
  /** Why not even the main effects have an estimate; 0 when they do, and only then are there steps. */
  readonly code: number;
  readonly steps: readonly StepwiseStep[];
  /** People seen, the expected number where counts are hidden. */
  readonly people: number;
  readonly total: number;
  readonly logLikelihood: number;
}

const roomForPairs = (lists: number): number => 1 + lists + (lists * (lists - 1)) / 2;

/**
 * Forward selection of pairs by p-value from the main effects, every candidate checked and recorded: the pair with the
 * smallest p, the first in lexicographic order among equals, is added while p < threshold. Yields the share of pairs
 * that are settled.
 * Cost: a check for each absent pair and one fit per step.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export function* stepwisePath(observed: ObservedCounts, threshold: number): Generator<number, StepwisePath> {
  const table = countTable(observed);
  const pairs = pairsOf(table.lists);
  const { model, mainEffectsCode } = growingModel(table, fitWorkspace(table.lists, roomForPairs(table.lists)));
  if (!model.fit) {
    const code = mainEffectsCode || notConverged;
    return { code, steps: [], people: Number.NaN, total: Number.NaN, logLikelihood: Number.NaN };
  }
  const steps: StepwiseStep[] = [];
  for (let added: number | null = pairs.length; added !== null; ) {
    const terms = model.terms();
    const total = model.fit.people + model.fit.dark;
    const candidates: StepwiseCandidate[] = [];
    for (const pair of pairs) {
      if (model.has(pair)) continue;
      const seen = model.observed(pair);
      const expected = model.expected(pair);
      const code = model.code(pair);
      const p = code === 0 ? poissonTail(seen, expected) : 1;
      candidates.push({ pair, observed: seen, expected, code, p });
      yield steps.length / (pairs.length + 1);
    }
    for (;;) {
      const best = candidates.reduce((least, { p }, index) => (p < (candidates[least]?.p ?? 1) ? index : least), 0);
      const candidate = candidates[best];
      added = candidate && candidate.p < threshold ? candidate.pair : null;
      if (!candidate || added === null || model.add(added)) break;
      candidates[best] = { ...candidate, code: notConverged, p: 1 };
    }
    steps.push({ model: terms, total, candidates, added });
  }
  const { people, dark, logLikelihood } = model.fit;
  return { code: 0, steps, people, total: people + dark, logLikelihood };
}

/**
 * The total under the model that forward selection ends with, the selection made anew on each table. A candidate is
 * checked only when it would be added. Cost: about one check and one warm fit for each pair added.
 */
export function stepwiseChoice(observed: ObservedCounts, threshold: number): PointEstimator {
  const { lists } = countTable(observed);
  const workspace = fitWorkspace(lists, roomForPairs(lists));
  const pairs = pairsOf(lists);
  const tails = new Float64Array(pairs.length);
  let last: GrowingModel | null = null;
  return {
    totals: 1,
    estimate(resampled, out) {
      const table = countTable(resampled);
      const { model } = growingModel(table, workspace);
      for (let growing = model.fit !== null; growing; ) {
        for (let i = 0; i < pairs.length; i++) {
          const pair = pairs[i]!;
          tails[i] = model.has(pair) ? 1 : poissonTail(model.observed(pair), model.expected(pair));
        }
        growing = false;
        while (!growing) {
          let best = 0;
          for (let i = 1; i < pairs.length; i++) if (tails[i]! < tails[best]!) best = i;
          if (!(tails[best]! < threshold)) break;
          growing = model.code(pairs[best]!) === 0 && model.add(pairs[best]!);
          tails[best] = 1;
        }
      }
      out[0] = model.fit ? model.fit.people + model.fit.dark : Number.NaN;
      last = model.fit ? model : null;
    },
    fittedMeans: () => last?.means() ?? null,
  };
}
