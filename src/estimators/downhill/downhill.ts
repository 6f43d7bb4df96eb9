import { type ExhaustivePart, exhaustivePairs } from "../../kernel/exhaustive-pairs.ts";
import { fitModels } from "../../kernel/fit-models.ts";
import type { HierarchicalModel } from "../../kernel/hierarchical-model.ts";
import { type ChoiceSettings, modelChoice } from "../../kernel/model-choice.ts";
import { searchStarts } from "../../kernel/search-starts.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { Estimator, Plan } from "../../model/estimator.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import { resampledIntervals } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import { stabilisationSteps } from "../intervals/stabilisation-steps.ts";
import { type FitsPart, rankModels } from "../ranking/model-ranking.ts";
import { candidatesFor } from "../ranking/model-space.ts";
import { descend, distinct, type FitTask } from "./downhill-descent.ts";
import { type ExhaustiveTask, exhaust } from "./downhill-exhaustive.ts";
import { downhillMethod, fitsExpected, startsFor } from "./downhill-method.ts";
import { exhaustiveTable, searchedTable, startsTable } from "./downhill-tables.ts";

type Task = { readonly step: "starts" } | FitTask | ExhaustiveTask | ResamplingTask<ChoiceSettings>;
type StartsPart = { readonly starts: readonly HierarchicalModel[] };
type Part = StartsPart | FitsPart | ExhaustivePart | ResamplingPart;

/** Descends from the starts, goes through all models where that was asked for, then repeats the choice on resamples. */
export const downhill: Estimator<typeof downhillMethod.fields, Task, Part> = {
  ...downhillMethod,
  *plan(table, options): Plan<Task, Part> {
    const lists = table.lists.length;
    const { criterion, order, interval } = options;
    const { search, descent, resampling } = fitsExpected(lists, options);
    const share = search / (search + resampling);
    const [first] = yield { tasks: [{ step: "starts" }], until: (share * descent) / search / 20 };
    if (!first || !("starts" in first)) throw new Error("no starts were given");
    const found = yield* descend<Part>({
      starts: distinct(first.starts),
      lists,
      order,
      criterion,
      from: (share * descent) / search / 20,
      until: (share * descent) / search,
    });
    const most = candidatesFor(lists, interval.candidates);
    const met = rankModels(found.visited, found.fits, table, criterion);
    const exhausted =
      options.search === "exhaustive"
        ? yield* exhaust<Part>({
            table,
            lists,
            criterion,
            most,
            met: met.estimable.slice(0, most),
            limit: met.best[most - 1]?.[criterion] ?? Number.POSITIVE_INFINITY,
            until: share,
          })
        : null;
    const ranking = exhausted?.ranking ?? met;
    const considered = exhausted?.models ?? found.visited.length;
    const best = ranking.best[0];
    if (!best) return failure({ code: "no-estimable-model", candidates: considered });

    const candidates = ranking.estimable.slice(0, most);
    const steps = stabilisationSteps(candidates.length);
    const setup = { candidates, criterion, steps };
    const resampled = yield* resampledIntervals<ChoiceSettings, Part>({
      setup,
      total: best.total,
      steps,
      interval,
    });
    const boundary: Problem[] =
      best.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: best.boundaryTerms }] : [];
    return success({
      observed: reportedPeople(ranking.people),
      total: best.total,
      claim: "number",
      modelling: "chosen",
      ...resampled,
      model: best,
      models: {
        criterion,
        considered,
        best: ranking.best,
        excludedCount: ranking.excludedCount,
        excluded: ranking.excluded,
      },
      tables: [...(exhausted ? [exhaustiveTable(exhausted)] : []), searchedTable(found), startsTable(found)],
      warnings: [...countsHidden(table), ...boundary, ...resampled.warnings],
    });
  },
  run(task, table, options, random) {
    switch (task.step) {
      case "starts":
        return startsPart(table, startsFor(table.lists.length, options.starts), random);
      case "fit":
        return fitModels(task.models, table);
      case "exhaustive":
        return exhaustivePairs(task.request, table);
      default:
        return runResampling(task, modelChoice(task.setup, table), table, random);
    }
  },
};

function* startsPart(...request: Parameters<typeof searchStarts>): Generator<number, StartsPart> {
  return { starts: yield* searchStarts(...request) };
}
