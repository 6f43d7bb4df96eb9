import { countTable } from "../kernel/count-table.ts";
import { type StepwisePath, stepwiseChoice, stepwisePath } from "../kernel/stepwise.ts";
import { competingModel } from "../model/competing-model.ts";
import { countsHidden, reportedPeople } from "../model/counts-hidden.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import { printModel } from "../model/model-notation.ts";
import { notEstimable } from "../model/not-estimable.ts";
import { observedTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledInterval, tablesEstimated } from "./interval-options.ts";
import { intervalWords } from "./interval-words.ts";
import { resampledIntervals } from "./resampled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";
import { stepwisePathTable, stepwisePathWords } from "./stepwise-path.ts";

const fields = {
  threshold: { kind: "number", default: 0.02, low: 0, high: 1, whole: false },
  interval: { kind: "group", fields: resampledInterval },
} as const;

type Task = { readonly step: "select" } | ResamplingTask<number>;
type Part = StepwisePath | ResamplingPart;

/** A selection adds about as many pairs as there are lists, each with a check and a fit. */
const fitsPerSelection = (lists: number): number => 2 * lists;

/**
 * The dark figure under the model of pairs that forward selection by p-value ends with, with a BCa bootstrap in which the
 * whole selection is repeated. Fails with `model-not-estimable` when not even independent lists have an estimate.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const stepwise: Estimator<typeof fields, Task, Part> = {
  version: 1,
  fields,
  sources: [sources.chan2021],
  words: {
    en: {
      name: "stepwise",
      about:
        "Assumes that the lists depend on each other in pairs at most, and starts from independent lists: the pair whose overlap the model explains worst is added until no overlap is surprising. It fails when a pair that matters is just below the threshold or one that does not is just above it, and it cannot see a group that every list misses alike.",
      fields: {
        threshold: {
          label: "Threshold for p",
          help: "A pair of lists is added to the model when chance alone would give so surprising an overlap more rarely than this. A higher threshold lets more pairs in.",
        },
        interval: intervalWords.en,
      },
      tables: { path: stepwisePathWords.en },
    },
    da: {
      name: "trinvis",
      about:
        "Antager, at listerne højst hænger sammen to og to, og begynder med uafhængige lister: det par, hvis overlap modellen forklarer dårligst, tilføjes, indtil intet overlap overrasker. Den svigter, når et par, der betyder noget, ligger lige under grænsen, eller et, der ikke gør, ligger lige over, og den kan ikke se en gruppe, som alle lister overser.",
      fields: {
        threshold: {
          label: "Grænse for p",
          help: "Et par lister kommer med i modellen, når tilfældet sjældnere end dette alene ville give så overraskende et overlap. En højere grænse tager flere par med.",
        },
        interval: intervalWords.da,
      },
      tables: { path: stepwisePathWords.da },
    },
  },
  check(table): Problem | null {
    const lists = table.lists.length;
    if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
    return observedTotal(table) === 0 ? { code: "nobody-seen" } : partition(table);
  },
  cost: (table, { interval }) => {
    const lists = table.lists.length;
    const pairs = (lists * (lists - 1)) / 2;
    return (pairs + tablesEstimated(interval)) * fitsPerSelection(lists) * secondsPerFit(lists);
  },
  *plan(table, { threshold, interval }): Plan<Task, Part> {
    const lists = table.lists.length;
    const pairs = (lists * (lists - 1)) / 2;
    const [path] = yield { tasks: [{ step: "select" }], until: pairs / (pairs + tablesEstimated(interval)) };
    if (!path || !("steps" in path)) throw new Error("the selection gave no path");
    const chosen = path.steps.at(-1)?.model;
    if (!chosen) {
      const mainEffects = printModel(Int32Array.from({ length: lists }, (_, list) => 1 << list));
      return failure({ code: "model-not-estimable", model: mainEffects, reason: notEstimable(path.code) });
    }
    const { overlaps, unobservable } = countTable(table);
    const { people, total, logLikelihood } = path;
    const model = competingModel(chosen, overlaps, total, logLikelihood, { people, unobservable });
    const resampled = yield* resampledIntervals<number, Part>({
      setup: threshold,
      total,
      steps: [1],
      interval,
    });
    const boundary: Problem[] =
      model.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: model.boundaryTerms }] : [];
    return success({
      observed: reportedPeople(people),
      total,
      claim: "number",
      modelling: "chosen",
      ...resampled,
      model,
      models: null,
      tables: [stepwisePathTable(path.steps)],
      warnings: [...countsHidden(table), ...boundary, ...resampled.warnings],
    });
  },
  run(task, table, { threshold }, random) {
    if (task.step === "select") return stepwisePath(table, threshold);
    return runResampling(task, stepwiseChoice(table, task.setup), table, random);
  },
};
