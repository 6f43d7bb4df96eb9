import { enumerateModels } from "../../kernel/loglinear/enumerate-models.ts";
import { type HierarchicalModel, modelFromGenerators } from "../../kernel/loglinear/hierarchical-model.ts";
import { neighbouringModels } from "../../kernel/loglinear/neighbouring-models.ts";
import type { Walk } from "../../kernel/loglinear/walk-models.ts";
import type { Round } from "../../model/estimator.ts";
import { allAreWeighed, mostModelsInFull } from "./index.ts";

/** Weighs models, by Laplace's approximation of their evidences. */
export interface WeighTask {
  readonly step: "weigh";
  readonly models: readonly HierarchicalModel[];
}

export interface WeighPart {
  readonly logEvidence: Float64Array;
}

/** Walks among models at random. */
export interface WalkTask {
  readonly step: "walk";
  readonly start: HierarchicalModel;
  readonly steps: number;
}

export interface WeighedModel {
  readonly model: HierarchicalModel;
  /** Approximately. */
  readonly logEvidence: number;
}

export interface FoundModels {
  /** The most probable first. */
  readonly models: readonly WeighedModel[];
  /** The share of all posterior probability that they hold: 1 where they are all there are, otherwise from random walks. */
  readonly coverage: number;
  readonly inFull: boolean;
}

const modelsPerTask = 64;

/** A search weighs no more models than this, or one ring of neighbours more. */
const mostWeighed = 20_000;
const walks = 4;
const stepsOfWalk = 800;
const mostAttempts = 3;

/** Of all work; the rest is for draws. */
const shareOfSearch = 0.5;

/**
 * Finds the models that matter. Where there are few they are all weighed. Otherwise random walks from far apart give
 * the first models; then all neighbours are weighed of the models that hold `wanted` of the probability found, until
 * there are no new ones. New walks tell what share of the probability was found: the share of their steps that they spend
 * at models already weighed, after a first half that is not counted. What they meet beyond is followed in its turn.
 */
export function* findModels<Part extends object>(
  lists: number,
  order: number,
  wanted: number,
): Generator<Round<WeighTask | WalkTask>, FoundModels, readonly (Part | WeighPart | Walk)[]> {
  if (allAreWeighed(lists, order)) {
    const models = enumerateModels(lists, order, mostModelsInFull);
    if (!models) throw new Error("more models than were counted");
    const parts = yield { tasks: weighTasks(models), until: shareOfSearch };
    return { models: ranked(weighed(models, parts)), coverage: 1, inFull: true };
  }

  const known = new Map<string, WeighedModel>();
  const expanded = new Set<string>();
  let left = shareOfSearch;
  const until = (): number => {
    left *= 0.85;
    return shareOfSearch - left;
  };
  let coverage = 0;
  for (let attempt = 0; attempt <= mostAttempts; attempt++) {
    const parts = yield { tasks: walkTasks(lists), until: until() };
    const seen = parts.filter((part): part is Walk => "steps" in part);
    coverage = shareAtKnown(seen, known);
    for (const { models, logEvidence } of seen) {
      for (const [k, model] of models.entries()) known.set(model.join(), { model, logEvidence: logEvidence[k] ?? 0 });
    }
    if (attempt > 0 && coverage >= wanted) break;
    for (;;) {
      const fresh = known.size < mostWeighed ? ringAround(known, expanded, wanted, lists, order) : [];
      if (fresh.length === 0) break;
      const values = weighed(fresh, yield { tasks: weighTasks(fresh), until: until() });
      for (const each of values) known.set(each.model.join(), each);
    }
  }
  return { models: ranked([...known.values()]), coverage, inFull: false };
}

function weighTasks(models: readonly HierarchicalModel[]): WeighTask[] {
  const tasks = Math.ceil(models.length / modelsPerTask);
  return Array.from({ length: tasks }, (_, task) => ({
    step: "weigh",
    models: models.slice(task * modelsPerTask, (task + 1) * modelsPerTask),
  }));
}

/** From the model without interactions, over some pairs, to that with all pairs. */
function walkTasks(lists: number): WalkTask[] {
  const pairs: number[] = [];
  for (let b = 1; b < lists; b++) for (let a = 0; a < b; a++) pairs.push((1 << a) | (1 << b));
  return Array.from({ length: walks }, (_, walk) => ({
    step: "walk",
    start: modelFromGenerators(
      pairs.filter((_, k) => k % (walks - 1) < walk),
      lists,
    ),
    steps: stepsOfWalk,
  }));
}

function weighed(models: readonly HierarchicalModel[], parts: readonly object[]): WeighedModel[] {
  const values = parts.flatMap((part) => ("logEvidence" in part ? [...(part as WeighPart).logEvidence] : []));
  return models.map((model, k) => {
    const logEvidence = values[k];
    if (logEvidence === undefined) throw new Error("fewer weights than models");
    return { model, logEvidence };
  });
}

function ranked(models: readonly WeighedModel[]): WeighedModel[] {
  return [...models].sort((a, b) => b.logEvidence - a.logEvidence || (a.model.join() < b.model.join() ? -1 : 1));
}

function shareAtKnown(seen: readonly Walk[], known: ReadonlyMap<string, WeighedModel>): number {
  let at = 0;
  let all = 0;
  for (const { models, steps } of seen) {
    for (const [k, model] of models.entries()) {
      all += steps[k] ?? 0;
      if (known.has(model.join())) at += steps[k] ?? 0;
    }
  }
  return at / all;
}

/** The unknown neighbours of the models that hold `wanted` of the known probability and were not looked around yet. */
function ringAround(
  known: ReadonlyMap<string, WeighedModel>,
  expanded: Set<string>,
  wanted: number,
  lists: number,
  order: number,
): HierarchicalModel[] {
  const fresh = new Map<string, HierarchicalModel>();
  for (const { model } of mostProbable(ranked([...known.values()]), wanted)) {
    const key = model.join();
    if (expanded.has(key)) continue;
    expanded.add(key);
    for (const neighbour of neighbouringModels(model, lists, order)) {
      if (!known.has(neighbour.join())) fresh.set(neighbour.join(), neighbour);
    }
  }
  return [...fresh.values()];
}

/** The first of `models`, in their order, until they hold `share` of the probability of all. */
export function mostProbable(models: readonly WeighedModel[], share: number): WeighedModel[] {
  const largest = models[0]?.logEvidence ?? 0;
  const all = models.reduce((sum, { logEvidence }) => sum + Math.exp(logEvidence - largest), 0);
  let together = 0;
  const first: WeighedModel[] = [];
  for (const each of models) {
    if (together >= share * all) break;
    together += Math.exp(each.logEvidence - largest);
    first.push(each);
  }
  return first;
}
