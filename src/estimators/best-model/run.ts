import { loglinearProfile } from "../../kernel/loglinear/loglinear-profile.ts";
import { type ChoiceSettings, modelChoice } from "../../kernel/loglinear/model-choice.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import {
  type ProfilePart,
  type ProfileTask,
  resampledOrProfiledIntervals,
  runProfile,
} from "../intervals/profiled-intervals.ts";
import { stabilisationSteps } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import type { FitsPart } from "../ranking/model-ranking.ts";
import { type FitTask, rankingRound, runFitTask } from "../ranking/model-ranking.ts";
import { candidatesFor } from "../ranking/model-space.ts";
import { type bestModel, fitsOfInterval } from "./index.ts";

type Task = FitTask | ResamplingTask<ChoiceSettings> | ProfileTask<ChoiceSettings>;
type Part = FitsPart | ResamplingPart | ProfilePart;

/** Fits all models in blocks; then the choice among the best of them is repeated on resampled tables, or one profiled. */
export const engine: Engine<typeof bestModel.fields, Task, Part> = {
  *plan(table, options): Plan<Task, Part> {
    const lists = table.lists.length;
    const { order, criterion } = options;
    const until = (models: number): number => models / (models + fitsOfInterval(models, lists, options.interval));
    const { models, ranking } = yield* rankingRound<Part>({ table, order, criterion, until });
    const best = ranking.best[0];
    if (!best) return failure({ code: "no-estimable-model", candidates: models.length });

    const candidates = ranking.estimable.slice(0, candidatesFor(lists, options.interval.candidates));
    const steps = stabilisationSteps(candidates.length);
    const setup = { candidates, criterion: options.criterion, steps };
    const { interval } = options;
    const people = reportedPeople(ranking.people);
    const spread = yield* resampledOrProfiledIntervals<ChoiceSettings, Part>({
      setup,
      people,
      total: best.total,
      steps,
      interval,
    });
    const boundary: Problem[] =
      best.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: best.boundaryTerms }] : [];
    return success({
      observed: people,
      total: best.total,
      claim: "number",
      modelling: "chosen",
      ...spread,
      model: best,
      models: {
        criterion: options.criterion,
        considered: models.length,
        best: ranking.best,
        excludedCount: ranking.excludedCount,
        excluded: ranking.excluded,
      },
      warnings: [...countsHidden(table), ...boundary, ...spread.warnings],
    });
  },
  run(task, table, options, random) {
    if (task.step === "profile") {
      const [chosen] = task.setup.candidates;
      if (!chosen) throw new Error("a profile without a model");
      const relativeLikelihood = loglinearProfile(chosen, table);
      return runProfile({
        seen: observedTotal(table),
        dark: task.dark,
        relativeLikelihood,
        levels: options.interval.levels,
      });
    }
    if (task.step === "fit") return runFitTask(task, table, options.order);
    return runResampling(task, modelChoice(task.setup, table), table, random);
  },
};
