import { type ExhaustivePart, exhaustivePairs } from "../../kernel/loglinear/exhaustive-pairs.ts";
import { fitModels } from "../../kernel/loglinear/fit-models.ts";
import type { HierarchicalModel } from "../../kernel/loglinear/hierarchical-model.ts";
import { type ChoiceSettings, modelChoice } from "../../kernel/loglinear/model-choice.ts";
import { searchStarts } from "../../kernel/loglinear/search-starts.ts";
import { countsHidden, reportedPeople } from "../../model/counts-hidden.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { resampledIntervals, stabilisationSteps } from "../intervals/resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import { type FitsPart, rankModels } from "../ranking/model-ranking.ts";
import { candidatesFor } from "../ranking/model-space.ts";
import { type Descents, descend, distinct, type FitTask } from "./descent.ts";
import { type Exhaustion, type ExhaustiveTask, exhaust } from "./exhaustive.ts";
import { type downhill, fitsExpected, startsFor } from "./index.ts";

type Task = { readonly step: "starts" } | FitTask | ExhaustiveTask | ResamplingTask<ChoiceSettings>;
type StartsPart = { readonly starts: readonly HierarchicalModel[] };
type Part = StartsPart | FitsPart | ExhaustivePart | ResamplingPart;

/** Descends from the starts, goes through all models where that was asked for, then repeats the choice on resamples. */
export const engine: Engine<typeof downhill.fields, Task, Part> = {
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

/** How much was searched, and whether different starts agree. */
function searchedTable({ descents, visited, fits }: Descents): ResultTable {
  const best = Math.min(...descents.map(({ value }) => value));
  const excluded = fits.reduce((sum, { codes }) => sum + codes.filter((code) => code !== 0).length, 0);
  return {
    name: "searched",
    columns: [
      { name: "visited", kind: "count" },
      { name: "excluded", kind: "count" },
      { name: "starts", kind: "count" },
      { name: "agreeing", kind: "count" },
    ],
    rows: [
      {
        visited: visited.length,
        excluded,
        starts: descents.length,
        agreeing: descents.filter(({ value }) => value === best && Number.isFinite(best)).length,
      },
    ],
  };
}

/** Where each start led. */
function startsTable({ descents }: Descents): ResultTable {
  return {
    name: "starts",
    columns: [
      { name: "from", kind: "text" },
      { name: "moves", kind: "count" },
      { name: "to", kind: "text" },
      { name: "criterion", kind: "number" },
    ],
    rows: descents.map(({ from, to, value, moves }) => ({
      from: printModel(from),
      moves,
      to: printModel(to),
      criterion: Number.isFinite(value) ? value : null,
    })),
  };
}

/** What became of every model of pairs. */
function exhaustiveTable({ models, fitted, withoutEstimate }: Exhaustion): ResultTable {
  return {
    name: "exhaustive",
    columns: [
      { name: "models", kind: "count" },
      { name: "fitted", kind: "count" },
      { name: "ruled_out", kind: "count" },
      { name: "excluded", kind: "count" },
    ],
    rows: [{ models, fitted, ruled_out: models - fitted, excluded: withoutEstimate }],
  };
}
