import { laplaceEvidence } from "../../kernel/loglinear/laplace-evidence.ts";
import { batches, mostPeople, sampleModel } from "../../kernel/loglinear/sample-model.ts";
import { effectsOf, sumToZeroLikelihood } from "../../kernel/loglinear/sum-to-zero-likelihood.ts";
import { type Walk, walkModels } from "../../kernel/loglinear/walk-models.ts";
import {
  type MixtureSummary,
  mixtureOfSamples,
  type WeightedTotals,
} from "../../kernel/sampling/mixture-of-samples.ts";
import type { Estimator, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { success } from "../../model/result.ts";
import { withoutResampling } from "../intervals/without-resampling.ts";
import type { LoglinearAverageFields } from "./loglinear-average-fields.ts";
import { loglinearAverageMethod } from "./loglinear-average-method.ts";
import {
  mixtureOf,
  planSampling,
  type SampledModel,
  type SamplePart,
  type SampleTask,
  sampledModels,
} from "./loglinear-average-samples.ts";
import { findModels, type WalkTask, type WeighPart, type WeighTask } from "./loglinear-average-search.ts";
import { modelsTable, quantilesTable, termsTable, weighingTable } from "./loglinear-average-tables.ts";

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

/** Puts the draws of all models together. */
interface DescribeTask extends WeightedTotals {
  readonly step: "describe";
}

type Task = WeighTask | WalkTask | SampleTask | DescribeTask;
type Part = WeighPart | Walk | SamplePart | MixtureSummary;

/** Finds the models that matter, draws from each, and puts their draws together. */
export const loglinearAverage: Estimator<LoglinearAverageFields, Task, Part> = {
  ...loglinearAverageMethod,
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
