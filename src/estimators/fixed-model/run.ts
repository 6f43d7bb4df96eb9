import { countTable } from "../../kernel/capture/count-table.ts";
import { fitModels } from "../../kernel/loglinear/fit-models.ts";
import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import { loglinearProfile } from "../../kernel/loglinear/loglinear-profile.ts";
import { modelChoice } from "../../kernel/loglinear/model-choice.ts";
import { competingModel } from "../../model/competing-model.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { parseModel } from "../../model/model-notation.ts";
import { notEstimable } from "../../model/not-estimable.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import {
  type ProfilePart,
  type ProfileTask,
  resampledOrProfiledIntervals,
  runProfile,
} from "../intervals/profiled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { fixedModel } from "./index.ts";

type Task = ResamplingTask<HierarchicalModel> | ProfileTask<HierarchicalModel>;
type Part = ResamplingPart | ProfilePart;

/** Fits the model at once where the notebook lives; only resamples and profiles go to workers. */
export const engine: Engine<typeof fixedModel.fields, Task, Part> = {
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

function fitOne(model: HierarchicalModel, table: OverlapTable) {
  const fitting = fitModels([model], table);
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value;
}
