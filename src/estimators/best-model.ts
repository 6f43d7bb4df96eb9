import { enumerateModels } from "../kernel/enumerate-models.ts";
import { fitModels } from "../kernel/fit-models.ts";
import { criteria } from "../kernel/information-criterion.ts";
import { type ChoiceSettings, modelChoice } from "../kernel/model-choice.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import type { OptionsOf } from "../model/fields.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { type FitsPart, rankModels } from "./model-ranking.ts";
import { candidatesFor, largestOrder, modelCountAtMost, mostModels, orderFor } from "./model-space.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { stabilisationSteps } from "./stabilisation-steps.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true },
  interval: {
    kind: "group",
    fields: {
      ...resampledInterval,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = { readonly step: "fit"; readonly from: number; readonly to: number } | ResamplingTask<ChoiceSettings>;
type Part = FitsPart | ResamplingPart;

const modelsPerTask = 2048;

/**
 * The dark figure under the hierarchical log-linear model with the smallest BIC or AIC among all up to a maximal order,
 * with a BCa bootstrap in which that choice is repeated among the best `candidates` models. Fails with `order-too-high`,
 * `too-many-models` (see `model-space.ts`) or `no-estimable-model`.
 * Source: Silverman, Chan and Vincent (2024), Bootstrapping multiple systems estimates to account for model selection.
 */
export const bestModel: Estimator<typeof fields, Task, Part> = {
  version: 1,
  fields,
  words: {
    en: {
      name: "best model",
      about:
        "Assumes that one of the hierarchical log-linear models up to the chosen order describes how the lists depend on each other, and lets the data choose. It fails when several models fit almost equally well but disagree, and it cannot see a group that every list misses alike.",
      fields: { criterion: "criterion", order: "most lists in an interaction", interval: "interval" },
    },
    da: {
      name: "bedste model",
      about:
        "Antager, at en af de hierarkiske loglineære modeller op til den valgte orden beskriver, hvordan listerne hænger sammen, og lader data vælge. Den svigter, når flere modeller passer næsten lige godt, men er uenige, og den kan ikke se en gruppe, som alle lister overser.",
      fields: { criterion: "kriterium", order: "flest lister i et samspil", interval: "interval" },
    },
  },
  check: firstProblem,
  cost: (table, { order, interval }) => {
    const lists = table.lists.length;
    const models = modelCountAtMost(lists, orderFor(lists, order));
    const candidates = Math.min(models, candidatesFor(lists, interval.candidates));
    return (models + tablesEstimated(interval) * candidates) * secondsPerFit(lists);
  },
  *plan(table, options): Plan<Task, Part> {
    const lists = table.lists.length;
    const models = enumerateModels(lists, orderFor(lists, options.order), mostModels);
    if (!models) throw new Error("a table that passed the check has too many models");
    const share =
      models.length /
      (models.length + tablesEstimated(options.interval) * candidatesFor(lists, options.interval.candidates));
    const fits = yield { tasks: fitTasks(models.length), until: share };
    const ranking = rankModels(models, fits as readonly FitsPart[], table, options.criterion);
    const best = ranking.best[0];
    if (!best) return failure({ code: "no-estimable-model", candidates: models.length });

    const candidates = ranking.estimable.slice(0, candidatesFor(lists, options.interval.candidates));
    const steps = stabilisationSteps(candidates.length);
    const setup = { candidates, criterion: options.criterion, steps };
    const { interval } = options;
    const resampled = yield* resampledIntervals({ setup, observed: table, total: best.total, steps, interval });
    const boundary: Problem[] =
      best.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: best.boundaryTerms }] : [];
    return success({
      observed: observedTotal(table),
      total: best.total,
      claim: "number",
      tables: [],
      ...resampled,
      model: best,
      models: {
        criterion: options.criterion,
        considered: models.length,
        best: ranking.best,
        excludedCount: ranking.excludedCount,
        excluded: ranking.excluded,
      },
      warnings: [...boundary, ...resampled.warnings],
    });
  },
  run(task, table, options, random) {
    if (task.step !== "fit") return runResampling(task, modelChoice(task.setup, table), table, random);
    const lists = table.lists.length;
    const models = enumerateModels(lists, orderFor(lists, options.order), mostModels) ?? [];
    return fitModels(models.slice(task.from, task.to), table);
  },
};

function firstProblem(table: OverlapTable, { order }: Options): Problem | null {
  const lists = table.lists.length;
  if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const chosen = orderFor(lists, order);
  if (chosen > lists - 1) return { code: "order-too-high", order: chosen, most: lists - 1 };
  const largest = largestOrder(lists);
  return chosen > largest ? { code: "too-many-models", lists, order: chosen, largestOrder: largest } : null;
}

function fitTasks(models: number): Task[] {
  const tasks: Task[] = [];
  for (let from = 0; from < models; from += modelsPerTask) {
    tasks.push({ step: "fit", from, to: Math.min(models, from + modelsPerTask) });
  }
  return tasks;
}
