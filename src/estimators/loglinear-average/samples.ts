import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import { batches, type Effort, type ModelSample } from "../../kernel/loglinear/sample-model.ts";
import type { WeightedTotals } from "../../kernel/sampling/mixture-of-samples.ts";
import { type FoundModels, mostProbable, type WeighedModel } from "./search.ts";

/** Draws from models, from each with its own effort. */
export interface SampleTask {
  readonly step: "sample";
  readonly models: readonly { readonly model: HierarchicalModel; readonly effort: Effort }[];
}

export interface SamplePart {
  readonly samples: readonly ModelSample[];
}

/** A model that was drawn from. */
export interface SampledModel extends ModelSample {
  readonly model: HierarchicalModel;
  /** Among those that were drawn from. */
  readonly probability: number;
}

/** What is drawn from, and the share of all posterior probability that it holds. */
export interface Sampling {
  readonly tasks: readonly SampleTask[];
  readonly models: readonly HierarchicalModel[];
  readonly coverage: number;
}

/** Models that together hold no more than this are not drawn from. */
const leftOut = { inFull: 1e-4, afterSearch: 1e-3 };

/** So many of the most probable are drawn from in any case, for the table that shows them, and no more than this. */
const fewestSampled = 20;
const mostSampled = 3000;

const fewestPairsPerBatch = 25;
const fewestKeptPerBatch = 2;
const totalsKept = 40_000;

const drawsPerTask = 30_000;
const modelsPerTask = 24;

/** From each model as many draws as are its approximate share of `samples`, and at least some. */
export function planSampling({ models, coverage, inFull }: FoundModels, samples: number): Sampling {
  const first = mostProbable(models, 1 - (inFull ? leftOut.inFull : leftOut.afterSearch)).length;
  const sampled = models.slice(0, Math.min(Math.max(first, fewestSampled), mostSampled));
  const all = sumOf(models);
  const ofSampled = sumOf(sampled);
  const tasks: SampleTask[] = [];
  let task: SampleTask["models"][number][] = [];
  let draws = 0;
  for (const { model, logEvidence } of sampled) {
    const share = Math.exp(logEvidence - largestOf(models)) / ofSampled;
    const pairsPerBatch = Math.max(Math.round((samples * share) / (2 * batches)), fewestPairsPerBatch);
    const keptPerBatch = Math.max(Math.round((totalsKept * share) / batches), fewestKeptPerBatch);
    task.push({ model, effort: { pairsPerBatch, keptPerBatch } });
    draws += 2 * batches * pairsPerBatch;
    if (draws < drawsPerTask && task.length < modelsPerTask) continue;
    tasks.push({ step: "sample", models: task });
    [task, draws] = [[], 0];
  }
  if (task.length > 0) tasks.push({ step: "sample", models: task });
  return { tasks, models: sampled.map(({ model }) => model), coverage: (coverage * ofSampled) / all };
}

const largestOf = (models: readonly WeighedModel[]): number => models[0]?.logEvidence ?? 0;
const sumOf = (models: readonly WeighedModel[]): number =>
  models.reduce((sum, { logEvidence }) => sum + Math.exp(logEvidence - largestOf(models)), 0);

/** The models that were drawn from, by what the draws say of their evidences, the most probable first. */
export function sampledModels(models: readonly HierarchicalModel[], parts: readonly SamplePart[]): SampledModel[] {
  const samples = parts.flatMap((part) => part.samples);
  const largest = samples.reduce((most, { logEvidence }) => Math.max(most, logEvidence), Number.NEGATIVE_INFINITY);
  const all = samples.reduce((sum, { logEvidence }) => sum + Math.exp(logEvidence - largest), 0);
  return models
    .map((model, k) => {
      const sample = samples[k];
      if (!sample) throw new Error("fewer samples than models");
      return { model, ...sample, probability: Math.exp(sample.logEvidence - largest) / all };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** What is known of all models' totals, each weighed with the evidence of its model by its batch. */
export function mixtureOf(models: readonly SampledModel[]): WeightedTotals {
  const size = models.reduce((sum, { totals }) => sum + totals.length, 0);
  const totals = new Float64Array(size);
  const weights = new Float64Array(size);
  const batch = new Uint8Array(size);
  const largest = models[0]?.logEvidence ?? 0;
  let place = 0;
  for (const model of models) {
    totals.set(model.totals, place);
    const kept = model.totals.length / batches;
    for (const [b, logEvidence] of model.batchEvidence.entries()) {
      weights.fill(Math.exp(logEvidence - largest) / kept, place, place + kept);
      batch.fill(b, place, place + kept);
      place += kept;
    }
  }
  return { totals, weights, batch };
}
