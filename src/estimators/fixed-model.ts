import { countTable } from "../kernel/count-table.ts";
import { fitModels } from "../kernel/fit-models.ts";
import type { HierarchicalModel } from "../kernel/hierarchical-model.ts";
import { modelChoice } from "../kernel/model-choice.ts";
import { competingModel } from "../model/competing-model.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import type { OptionsOf } from "../model/fields.ts";
import { parseModel } from "../model/model-notation.ts";
import { notEstimable } from "../model/not-estimable.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";

const fields = {
  model: { kind: "text", default: null },
  interval: { kind: "group", fields: resampledInterval },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = ResamplingTask<HierarchicalModel>;

/**
 * The dark figure under one hierarchical log-linear model that the user names, by extended maximum likelihood, with a BCa
 * bootstrap interval that takes the model for granted. Fails with `bad-model` or `model-not-estimable`.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const fixedModel: Estimator<typeof fields, Task, ResamplingPart> = {
  version: 1,
  fields,
  words: {
    en: {
      name: "one named model",
      about:
        "Assumes that the dependences written in the model, and no others, link the lists. It fails without a sign when lists depend on each other in a way that the model leaves out, and its interval does not include that doubt.",
      fields: { model: "model, such as [12,3]", interval: "interval" },
    },
    da: {
      name: "én bestemt model",
      about:
        "Antager, at listerne kun hænger sammen på de måder, som modellen nævner. Den tager fejl uden at vise det, hvis lister hænger sammen på en måde, som modellen udelader, og intervallet rummer ikke den tvivl.",
      fields: { model: "model, fx [12,3]", interval: "interval" },
    },
  },
  check: (table, options) => firstProblem(table, options),
  cost: (table, { interval }) => tablesEstimated(interval) * secondsPerFit(table.lists.length),
  *plan(table, options): Plan<Task, ResamplingPart> {
    const parsed = parseModel(options.model, table.lists.length);
    if (!parsed.ok) return parsed;
    const model = parsed.value;
    const { overlaps } = countTable(table);
    const { totals, logLikelihoods, codes } = fitOne(model, table);
    if (codes[0]) return failure({ code: "model-not-estimable", model: options.model, reason: notEstimable(codes[0]) });
    const total = totals[0] ?? Number.NaN;
    const chosen = competingModel(model, overlaps, total, logLikelihoods[0] ?? Number.NaN);

    const { interval } = options;
    const resampled = yield* resampledIntervals({ setup: model, observed: table, total, steps: [1], interval });
    const boundary: Problem[] =
      chosen.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: chosen.boundaryTerms }] : [];
    return success({
      observed: observedTotal(table),
      total,
      claim: "number",
      ...resampled,
      model: chosen,
      models: null,
      tables: [],
      warnings: [...boundary, ...resampled.warnings],
    });
  },
  run(task, table, _options, random) {
    const method = modelChoice({ candidates: [task.setup], criterion: "bic", steps: [1] }, table);
    return runResampling(task, method, table, random);
  },
};

function firstProblem(table: OverlapTable, options: Options): Problem | null {
  if (table.lists.length < 2) return { code: "too-few-lists", lists: table.lists.length, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const parsed = parseModel(options.model, table.lists.length);
  return parsed.ok ? null : parsed.problem;
}

function fitOne(model: HierarchicalModel, table: OverlapTable) {
  const fitting = fitModels([model], table);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value;
}
