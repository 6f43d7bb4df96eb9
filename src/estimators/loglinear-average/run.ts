import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { bySizeThenMask } from "../../kernel/loglinear/hierarchical-model.ts";
import { laplaceEvidence } from "../../kernel/loglinear/laplace-evidence.ts";
import { batches, mostPeople, sampleModel } from "../../kernel/loglinear/sample-model.ts";
import { effectsOf, sumToZeroLikelihood } from "../../kernel/loglinear/sum-to-zero-likelihood.ts";
import { type Walk, walkModels } from "../../kernel/loglinear/walk-models.ts";
import {
  type MixtureSummary,
  mixtureOfSamples,
  type NoisyQuantile,
  type WeightedTotals,
} from "../../kernel/sampling/mixture-of-samples.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";
import type { LoglinearAverageFields } from "./index.ts";
import {
  mixtureOf,
  planSampling,
  type SampledModel,
  type SamplePart,
  type SampleTask,
  sampledModels,
} from "./samples.ts";
import { findModels, type WalkTask, type WeighPart, type WeighTask } from "./search.ts";

/** Puts the draws of all models together. */
interface DescribeTask extends WeightedTotals {
  readonly step: "describe";
}

type Task = WeighTask | WalkTask | SampleTask | DescribeTask;

type Part = WeighPart | Walk | SamplePart | MixtureSummary;

/** Finds the models that matter, draws from each, and puts their draws together. */
export const engine: Engine<LoglinearAverageFields, Task, Part> = {
  *plan(table, { order, samples, coverage, interval }): Plan<Task, Part> {
    const observed = observedTotal(table);
    const found = yield* findModels<Part>(table.lists.length, order, coverage);
    const sampling = planSampling(found, samples);
    const parts = yield { tasks: sampling.tasks, until: 0.95 };
    const models = sampledModels(
      sampling.models,
      parts.filter((part): part is SamplePart => "samples" in part),
    );
    const [summary] = yield { tasks: [{ step: "describe", ...mixtureOf(models) }], until: 1 };
    if (!summary || !("quantiles" in summary)) throw new Error("the posterior was not described");

    const { quantiles, draws } = summary;
    const at = (probability: number): number => quantiles.find((each) => each.probability === probability)?.total ?? 0;
    const best = models[0];
    const sampledEvidence = best ? best.logEvidence - Math.log(best.probability) : 0;
    return success({
      ...withoutResampling,
      observed,
      total: at(0.5),
      claim: "number",
      intervals:
        interval.kind === "none"
          ? []
          : interval.levels.map((level) => {
              const [low, high] = endsOf(level);
              return { level, low: at(low), high: at(high), kind: "credible" };
            }),
      draws: interval.kind === "none" ? withoutResampling.draws : draws,
      prior: { kind: "inverse" },
      modelling: "weighed",
      model: null,
      models: null,
      tables: [
        modelsTable(models),
        termsTable(models, table.lists, order),
        quantilesTable(quantiles),
        weighingTable({
          weighed: found.models.length,
          sampled: models.length,
          coverage: sampling.coverage,
          draws: drawsOf(sampling.tasks),
          logEvidence: sampledEvidence - Math.log(found.models.length),
        }),
      ],
      warnings: loglinearAverageWarnings({ models, summary, coverage: sampling.coverage, wanted: coverage }),
    });
  },
  *run(task, table, options, random) {
    const { prior, order, interval } = options;
    const lists = table.lists.length;
    const likelihood = sumToZeroLikelihood(table.counts, lists);
    const logEvidenceOf = (model: Int32Array): number =>
      laplaceEvidence(likelihood, effectsOf(model), prior).logEvidence;
    switch (task.step) {
      case "weigh": {
        const logEvidence = new Float64Array(task.models.length);
        for (const [k, model] of task.models.entries()) {
          logEvidence[k] = logEvidenceOf(model);
          if (k % 8 === 7) yield k / task.models.length;
        }
        return { logEvidence };
      }
      case "walk":
        return yield* walkModels({ ...task, lists, order, logEvidenceOf }, random);
      case "sample": {
        const samples = [];
        for (const { model, effort } of task.models) {
          samples.push(sampleModel(likelihood, model, prior, effort, random));
          yield samples.length / task.models.length;
        }
        return { samples };
      }
      case "describe":
        return mixtureOfSamples(
          {
            ...task,
            batches,
            people: likelihood.people,
            probabilities: [...new Set([0.5, ...interval.levels.flatMap(endsOf)])].sort((a, b) => a - b),
            draws: interval.kind === "none" ? 0 : interval.draws,
            largest: mostPeople,
          },
          random,
        );
      default:
        return task satisfies never;
    }
  },
};

/** Rounded, so that the same probability is the same number: 1 - 0.8 is not 0.2. */
const endsOf = (level: number): [number, number] => [tidy((1 - level) / 2), tidy((1 + level) / 2)];

const tidy = (value: number): number => Number(value.toPrecision(12));

const drawsOf = (tasks: readonly SampleTask[]): number =>
  tasks.flatMap(({ models }) => models).reduce((sum, { effort }) => sum + 2 * batches * effort.pairsPerBatch, 0);

/** More than this beyond the largest number moves the upper end of an interval. */
const noticeable = 0.001;

/** An end that two standard errors move by more than this share of itself is not settled. */
const mostMoved = 0.02;

/** A tail of the weights that is heavier makes neither evidence nor error reliable. Source: Vehtari and others (2024). */
const heaviestTail = 0.7;

const fewestEffective = 100;

/** Models less probable than this may be known worse: they hardly move the interval. */
const leastProbability = 0.02;

/** What the estimate says of itself, from what was found. */
interface Findings {
  readonly models: readonly SampledModel[];
  readonly summary: MixtureSummary;
  /** Of the posterior probability of all models. */
  readonly coverage: number;
  readonly wanted: number;
}

/** What qualifies the estimate: models that disagree or were not found, an end that is not settled, draws worth little. */
export function loglinearAverageWarnings({ models, summary, coverage, wanted }: Findings): Problem[] {
  const warnings: Problem[] = [];
  const { modes, quantiles, atLargest } = summary;
  if (modes.length > 1) {
    warnings.push({
      code: "separate-modes",
      modes: modes.map(({ median, probability }) => ({ total: median, probability })),
    });
  }
  if (coverage < wanted) warnings.push({ code: "models-not-found", coverage, wanted });
  const unsettled = quantiles.filter(({ total, error }) => 2 * error > mostMoved * total);
  const worst = unsettled.toSorted((a, b) => b.error / b.total - a.error / a.total)[0];
  if (worst) warnings.push({ code: "quantile-unsettled", ...worst });
  const degenerate = models.filter(
    ({ probability, tailShape, effective }) =>
      probability >= leastProbability && (tailShape > heaviestTail || effective < fewestEffective),
  );
  const [first] = degenerate;
  if (first) {
    warnings.push({
      code: "weights-degenerate",
      models: degenerate.length,
      model: printModel(first.model),
      probability: degenerate.reduce((sum, { probability }) => sum + probability, 0),
      effective: Math.round(first.effective),
    });
  }
  if (atLargest >= noticeable) {
    warnings.push({ code: "draws-beyond-people", largest: mostPeople, probability: atLargest });
  }
  return warnings;
}

const modelsShown = 20;

/** Terms of three lists and more are shown where they are at least so probable: there are very many. */
const leastShown = 0.001;

function modelsTable(models: readonly SampledModel[]): ResultTable {
  let together = 0;
  return {
    name: "models",
    columns: [
      { name: "model", kind: "text" },
      { name: "probability", kind: "probability" },
      { name: "together", kind: "probability" },
      { name: "total", kind: "people" },
      { name: "low", kind: "people" },
      { name: "high", kind: "people" },
      { name: "log_evidence", kind: "number" },
      { name: "error", kind: "number" },
      { name: "effective", kind: "count" },
      { name: "tail", kind: "number" },
    ],
    rows: models.slice(0, modelsShown).map((sampled) => {
      const { model, probability, median, low, high, logEvidence, error, effective, tailShape } = sampled;
      together += probability;
      return {
        model: printModel(model),
        probability,
        together: Math.min(together, 1),
        total: median,
        low,
        high,
        log_evidence: logEvidence,
        error,
        effective: Math.round(effective),
        tail: Number.isFinite(tailShape) ? tailShape : null,
      };
    }),
  };
}

/** How probable it is that each interaction is in the model. */
function termsTable(models: readonly SampledModel[], lists: readonly string[], order: number): ResultTable {
  const probabilities = new Float64Array(1 << lists.length);
  for (const { model, probability } of models) {
    for (const term of model) probabilities[term] = (probabilities[term] ?? 0) + probability;
  }
  const terms = [...probabilities.keys()].filter((term) => {
    const size = sizeOf(term);
    return size === 2 ? order > 1 : size > 2 && (probabilities[term] ?? 0) >= leastShown;
  });
  return {
    name: "terms",
    columns: [
      { name: "lists", kind: "text" },
      { name: "probability", kind: "probability" },
    ],
    rows: terms.sort(bySizeThenMask).map((term) => ({
      lists: lists.filter((_, list) => (term >> list) & 1).join(" × "),
      probability: Math.min(probabilities[term] ?? 0, 1),
    })),
  };
}

const quantilesTable = (quantiles: readonly NoisyQuantile[]): ResultTable => ({
  name: "quantiles",
  columns: [
    { name: "below", kind: "probability" },
    { name: "total", kind: "people" },
    { name: "error", kind: "people" },
  ],
  rows: quantiles.map(({ probability, total, error }) => ({ below: probability, total, error })),
});

/** How much was weighed and drawn. */
interface WeighingMade {
  readonly weighed: number;
  readonly sampled: number;
  readonly coverage: number;
  readonly draws: number;
  /** log of the mean of p(data | model) over the models that were weighed. */
  readonly logEvidence: number;
}

const weighingTable = ({ weighed, sampled, coverage, draws, logEvidence }: WeighingMade): ResultTable => ({
  name: "weighing",
  columns: [
    { name: "weighed", kind: "count" },
    { name: "sampled", kind: "count" },
    { name: "coverage", kind: "probability" },
    { name: "draws", kind: "count" },
    { name: "log_evidence", kind: "number" },
  ],
  rows: [{ weighed, sampled, coverage, draws, log_evidence: logEvidence }],
});
