import { criteria } from "../kernel/information-criterion.ts";
import { type AverageSettings, modelAverage as averageOf, criterionWeights } from "../kernel/model-average.ts";
import { countsHidden, reportedPeople } from "../model/counts-hidden.ts";
import type { CompetingModel } from "../model/estimate.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import { failure, success } from "../model/result.ts";
import type { ResultTable } from "../model/result-table.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { modelAverageWords } from "./model-average-words.ts";
import type { FitsPart } from "./model-ranking.ts";
import { modelCountAtMost, orderFor } from "./model-space.ts";
import { type FitTask, rankingProblem, rankingRound, runFitTask } from "./ranking-round.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true },
  scale: { kind: "choice", default: "log", choices: ["log", "plain"] },
  interval: {
    kind: "group",
    fields: {
      ...resampledInterval,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

type Task = FitTask | ResamplingTask<AverageSettings>;

/** Enough to average every model of up to four lists, and nearly all the weight of those of five. */
const mostAveraged = 200;
const averaged = (asked: number | "auto"): number => (asked === "auto" ? mostAveraged : asked);

/**
 * The dark figure averaged over the hierarchical log-linear models up to a maximal order, with weights exp(-criterion / 2),
 * on the logarithm of the dark figure unless asked otherwise. The interval repeats the weighting in every resample. Only
 * the best `candidates` models are averaged; a table says what share of all weight they carry. Fails as `best-model` does.
 * Source: Buckland, Burnham and Augustin (1997), Biometrics 53(2), 603-618.
 */
export const modelAverage: Estimator<typeof fields, Task, FitsPart | ResamplingPart> = {
  version: 1,
  fields,
  sources: [sources.buckland1997],
  words: modelAverageWords,
  check: (table, { order }) => rankingProblem(table, order),
  cost: (table, { order, interval }) => {
    const lists = table.lists.length;
    const models = modelCountAtMost(lists, orderFor(lists, order));
    return (
      (models + tablesEstimated(interval) * Math.min(models, averaged(interval.candidates))) * secondsPerFit(lists)
    );
  },
  *plan(table, { criterion, order, scale, interval }): Plan<Task, FitsPart | ResamplingPart> {
    const most = averaged(interval.candidates);
    const until = (models: number): number => models / (models + tablesEstimated(interval) * Math.min(models, most));
    const { models, ranking } = yield* rankingRound<ResamplingPart>({ table, order, criterion, until });
    const [best] = ranking.best;
    if (!best) return failure({ code: "no-estimable-model", candidates: models.length });

    const setup: AverageSettings = { candidates: ranking.estimable.slice(0, most), criterion, scale };
    const out = new Float64Array(1);
    averageOf(setup, table).estimate(table, out);
    const total = out[0] ?? Number.NaN;
    const resampled = yield* resampledIntervals<AverageSettings, FitsPart>({
      setup,
      total,
      steps: [1],
      interval,
    });
    return success({
      observed: reportedPeople(ranking.people),
      total,
      claim: "number",
      modelling: "weighed",
      ...resampled,
      model: null,
      models: {
        criterion,
        considered: models.length,
        best: ranking.best,
        excludedCount: ranking.excludedCount,
        excluded: ranking.excluded,
      },
      tables: [weightTable(ranking.best, criterion, setup.candidates.length)],
      warnings: [...countsHidden(table), ...resampled.warnings],
    });
  },
  run(task, table, options, random) {
    if (task.step === "fit") return runFitTask(task, table, options.order);
    return runResampling(task, averageOf(task.setup, table), table, random);
  },
};

/** The weight of each model among the best that results show, and the weight of all up to it. */
function weightTable(models: readonly CompetingModel[], criterion: "bic" | "aic", averagedModels: number): ResultTable {
  const weights = criterionWeights(models.map((model) => model[criterion]));
  let together = 0;
  const rows = models.slice(0, averagedModels).map(({ model, total }, rank) => {
    const weight = weights[rank] ?? 0;
    together += weight;
    return { model, weight, together, total };
  });
  return {
    name: "weights",
    columns: [
      { name: "model", kind: "text" },
      { name: "weight", kind: "probability" },
      { name: "together", kind: "probability" },
      { name: "total", kind: "people" },
    ],
    rows,
  };
}
