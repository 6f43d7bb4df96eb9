import { countTable } from "../kernel/count-table.ts";
import { fitModels } from "../kernel/fit-models.ts";
import type { HierarchicalModel } from "../kernel/hierarchical-model.ts";
import { loglinearProfile } from "../kernel/loglinear-profile.ts";
import { modelChoice } from "../kernel/model-choice.ts";
import { competingModel } from "../model/competing-model.ts";
import { countsHidden, reportedPeople } from "../model/counts-hidden.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import type { OptionsOf } from "../model/fields.ts";
import { parseModel } from "../model/model-notation.ts";
import { notEstimable } from "../model/not-estimable.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledOrProfiled, tablesEstimated } from "./interval-options.ts";
import { intervalWords } from "./interval-words.ts";
import { modelWords } from "./model-choice-words.ts";
import { needsEveryCountToProfile } from "./needs-every-count-to-profile.ts";
import { profileTableWords } from "./profile-table.ts";
import { type ProfilePart, type ProfileTask, resampledOrProfiledIntervals, runProfile } from "./profiled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";

const fields = {
  model: { kind: "text", default: null, offers: "models" },
  interval: { kind: "group", fields: resampledOrProfiled },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = ResamplingTask<HierarchicalModel> | ProfileTask<HierarchicalModel>;
type Part = ResamplingPart | ProfilePart;

/**
 * The dark figure under one hierarchical log-linear model that the user names, by extended maximum likelihood, with a
 * bootstrap or profile interval that takes the model for granted. Fails with `bad-model` or `model-not-estimable`.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const fixedModel: Estimator<typeof fields, Task, Part> = {
  version: 1,
  fields,
  sources: [sources.chan2021, sources.fienberg2012],
  words: {
    en: {
      name: "one named model",
      about:
        "Assumes that the dependences written in the model, and no others, link the lists. It fails without a sign when lists depend on each other in a way that the model leaves out, and its interval does not include that doubt.",
      fields: { model: modelWords.en, interval: intervalWords.en },
      tables: { profile: profileTableWords.en },
    },
    da: {
      name: "én bestemt model",
      about:
        "Antager, at listerne kun hænger sammen på de måder, som modellen nævner. Den tager fejl uden at vise det, hvis lister hænger sammen på en måde, som modellen udelader, og intervallet rummer ikke den tvivl.",
      fields: { model: modelWords.da, interval: intervalWords.da },
      tables: { profile: profileTableWords.da },
    },
  },
  check: (table, options) => firstProblem(table, options),
  cost: (table, { interval }) => tablesEstimated(interval) * secondsPerFit(table.lists.length),
  *plan(table, options): Plan<Task, Part> {
    const parsed = parseModel(options.model, table.lists.length);
    if (!parsed.ok) return parsed;
    const model = parsed.value;
    const { overlaps, unobservable } = countTable(table);
    const fits = fitOne(model, table);
    const code = fits.codes[0];
    if (code) return failure({ code: "model-not-estimable", model: options.model, reason: notEstimable(code) });
    const total = fits.totals[0] ?? Number.NaN;
    const unusual = { people: fits.people[0] ?? Number.NaN, unobservable };
    const chosen = competingModel(model, overlaps, total, fits.logLikelihoods[0] ?? Number.NaN, unusual);

    const { interval } = options;
    const people = reportedPeople(fits.people[0] ?? Number.NaN);
    const spread = yield* resampledOrProfiledIntervals<HierarchicalModel, Part>({
      setup: model,
      people,
      total,
      steps: [1],
      interval,
    });
    const boundary: Problem[] =
      chosen.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: chosen.boundaryTerms }] : [];
    return success({
      observed: people,
      total,
      claim: "number",
      modelling: "fixed",
      ...spread,
      model: chosen,
      models: null,
      warnings: [...countsHidden(table), ...boundary, ...spread.warnings],
    });
  },
  run(task, table, { interval }, random) {
    if (task.step === "profile") {
      const { setup, dark } = task;
      const relativeLikelihood = loglinearProfile(setup, table);
      return runProfile({ seen: observedTotal(table), dark, relativeLikelihood, levels: interval.levels });
    }
    const method = modelChoice({ candidates: [task.setup], criterion: "bic", steps: [1] }, table);
    return runResampling(task, method, table, random);
  },
};

function firstProblem(table: OverlapTable, options: Options): Problem | null {
  if (table.lists.length < 2) return { code: "too-few-lists", lists: table.lists.length, least: 2 };
  if (observedTotal(table) === 0) return { code: "nobody-seen" };
  const divided = partition(table);
  if (divided) return divided;
  const parsed = parseModel(options.model, table.lists.length);
  return parsed.ok ? needsEveryCountToProfile(table, options.interval) : parsed.problem;
}

function fitOne(model: HierarchicalModel, table: OverlapTable) {
  const fitting = fitModels([model], table);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value;
}
