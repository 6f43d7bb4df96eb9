import {
  type AverageSettings,
  modelAverage as averageOf,
  criterionWeights,
} from "../../kernel/loglinear/model-average.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { CompetingModel } from "../../model/estimate.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { tablesEstimated } from "../intervals/interval-options.ts";
import { resampledIntervals } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { FitsPart } from "../ranking/model-ranking.ts";
import { type FitTask, rankingRound, runFitTask } from "../ranking/model-ranking.ts";
import { averaged, type modelAverage } from "./index.ts";

type Task = FitTask | ResamplingTask<AverageSettings>;

/** Fits all models in blocks; then the weighting of the best of them is repeated on resampled tables. */
export const engine: Engine<typeof modelAverage.fields, Task, FitsPart | ResamplingPart> = {
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
