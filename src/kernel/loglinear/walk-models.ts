import type { RandomStream } from "../sampling/random-stream.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { neighbouringModels } from "./neighbouring-models.ts";

/** What a walk saw: each model once, in the order in which they were met. */
export interface Walk {
  readonly models: readonly HierarchicalModel[];
  readonly logEvidence: Float64Array;
  /** Steps of the second half of the walk that were spent at each model. */
  readonly steps: Float64Array;
}

export interface WalkRequest {
  readonly start: HierarchicalModel;
  readonly steps: number;
  readonly lists: number;
  /** The most lists in a term. */
  readonly order: number;
  readonly logEvidenceOf: (model: HierarchicalModel) => number;
}

/**
 * A random walk among models that differ in one term, which is at each as often, in the long run, as the model is
 * probable. Yields the share of steps made. Cost: a neighbourhood for each step, an evidence for each model met.
 * Source: Madigan and York (1995), Bayesian graphical models for discrete data, International Statistical Review 63(2).
 */
export function* walkModels(
  { start, steps, lists, order, logEvidenceOf }: WalkRequest,
  random: RandomStream,
): Generator<number, Walk> {
  const met = new Map<string, { model: HierarchicalModel; logEvidence: number; steps: number }>();
  const meet = (model: HierarchicalModel) => {
    const key = model.join();
    const known = met.get(key) ?? { model, logEvidence: logEvidenceOf(model), steps: 0 };
    met.set(key, known);
    return known;
  };
  let here = meet(start);
  let around = neighbouringModels(start, lists, order);
  for (let step = 0; step < steps && around.length > 0; step++) {
    const model = around[Math.floor(random.uniform() * around.length)]!;
    const there = meet(model);
    const aroundThere = neighbouringModels(model, lists, order);
    const ratio = Math.exp(there.logEvidence - here.logEvidence) * (around.length / aroundThere.length);
    if (random.uniform() < ratio) [here, around] = [there, aroundThere];
    if (2 * step >= steps) here.steps++;
    if (step % 16 === 15) yield step / steps;
  }
  const all = [...met.values()];
  return {
    models: all.map(({ model }) => model),
    logEvidence: Float64Array.from(all, ({ logEvidence }) => logEvidence),
    steps: Float64Array.from(all, ({ steps: spent }) => spent),
  };
}
