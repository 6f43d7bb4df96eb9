import { captureSums } from "../kernel/capture-sums.ts";
import { firstSmallest, heterogeneityChoice } from "../kernel/heterogeneity-choice.ts";
import { fitHeterogeneityModel } from "../kernel/heterogeneity-model.ts";
import type { ModelComparison } from "../model/estimate.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import { observedTotal } from "../model/overlap-table.ts";
import { partition } from "../model/partition.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerHeterogeneityFit } from "./cost.ts";
import { type HeterogeneityName, heterogeneityModels, heterogeneityNames } from "./heterogeneity-names.ts";
import {
  type FittedRow,
  type HeterogeneityRow,
  heterogeneityRows,
  heterogeneityTable,
  nearTieOf,
} from "./heterogeneity-rows.ts";
import { heterogeneityWords } from "./heterogeneity-words.ts";
import { resampledOrProfiled, tablesEstimated } from "./interval-options.ts";
import { type ProfilePart, type ProfileTask, resampledOrProfiledIntervals, runProfile } from "./profiled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";

const fields = {
  model: { kind: "choice", default: "auto", choices: ["auto", ...heterogeneityNames] },
  interval: {
    kind: "group",
    fields: { ...resampledOrProfiled, kind: { ...resampledOrProfiled.kind, default: "profile" } },
  },
} as const;

interface FitsPart {
  readonly rows: readonly HeterogeneityRow[];
}

/** What is repeated on a resample: the choice among the candidates; what is profiled: the first of them. */
type Setup = readonly HeterogeneityName[];
type Task = { readonly step: "fit" } | ResamplingTask<Setup> | ProfileTask<Setup>;
type Part = FitsPart | ResamplingPart | ProfilePart;

/**
 * The dark figure where people differ in how easily they are seen, under one of eleven log-linear models or the one
 * with the smallest BIC, of equal ones the first; all of them are in the table `models`. Fails with
 * `model-not-estimable` or `no-estimable-model`. Source: Baillargeon and Rivest (2007), Journal of Statistical Software
 * 19(5).
 */
export const heterogeneity: Estimator<typeof fields, Task, Part> = {
  version: 1,
  fields,
  sources: [sources.baillargeon2007],
  words: heterogeneityWords,
  check(table) {
    const lists = table.lists.length;
    if (lists < 3) return { code: "too-few-lists", lists, least: 3 };
    if (observedTotal(table) === 0) return { code: "nobody-seen" };
    return everyCountKnown(table) ?? partition(table);
  },
  cost: (table, { model, interval }) =>
    (heterogeneityNames.length + fitsOfInterval(model, interval)) * secondsPerHeterogeneityFit(table.lists.length),
  *plan(table, { model, interval }): Plan<Task, Part> {
    const all = heterogeneityNames.length;
    const [fits] = yield { tasks: [{ step: "fit" }], until: all / (all + fitsOfInterval(model, interval)) };
    if (!fits || !("rows" in fits)) throw new Error("the fits gave no part");
    const { rows } = fits;
    const fitted = rows.filter((row): row is FittedRow => row.fitted);
    const chosen =
      model === "auto"
        ? fitted[firstSmallest(fitted.map((row) => row.model.bic))]
        : rows.find(({ name }) => name === model);
    if (!chosen) return failure({ code: "no-estimable-model", candidates: rows.length });
    if (!chosen.fitted) {
      const { label } = heterogeneityModels[chosen.name];
      return failure({ code: "model-not-estimable", model: label, reason: chosen.reason });
    }

    const observed = observedTotal(table);
    const spread = yield* resampledOrProfiledIntervals<Setup, Part>({
      setup: model === "auto" && interval.kind !== "profile" ? heterogeneityNames : [chosen.name],
      people: observed,
      total: chosen.model.total,
      steps: [1],
      interval,
    });
    const nearTie = nearTieOf(fitted);
    return success({
      observed,
      total: chosen.model.total,
      claim: heterogeneityModels[chosen.name].form === "chao" ? "lower-bound" : "number",
      modelling: model === "auto" ? "chosen" : "fixed",
      ...spread,
      model: chosen.model,
      models: model === "auto" ? comparison(rows) : null,
      tables: [heterogeneityTable(rows), ...spread.tables],
      warnings: [...(nearTie ? [nearTie] : []), ...spread.warnings],
    });
  },
  *run(task, table, { interval }, random) {
    if (task.step === "fit") return { rows: yield* heterogeneityRows(table) };
    const models = task.setup.map((name) => heterogeneityModels[name]);
    if (task.step !== "profile") return yield* runResampling(task, heterogeneityChoice(models), table, random);
    const [model] = models;
    const fit = model && fitHeterogeneityModel(model, table.counts, captureSums(table.counts));
    if (fit === undefined || typeof fit === "number") throw new Error("a profile of a model without an estimate");
    const { levels } = interval;
    return yield* runProfile({ seen: observedTotal(table), dark: task.dark, relativeLikelihood: fit.profile, levels });
  },
};

/** A profile fits the chosen model alone, a resample every candidate. */
function fitsOfInterval(model: string, interval: Parameters<typeof tablesEstimated>[0]): number {
  const candidates = model === "auto" && interval.kind !== "profile" ? heterogeneityNames.length : 1;
  return tablesEstimated(interval) * candidates;
}

function comparison(rows: readonly HeterogeneityRow[]): ModelComparison {
  const best = rows.flatMap((row) => (row.fitted ? [row.model] : [])).sort((a, b) => a.bic - b.bic);
  const excluded = rows.flatMap((row) =>
    row.fitted ? [] : [{ model: heterogeneityModels[row.name].label, reason: row.reason }],
  );
  return { criterion: "bic", considered: rows.length, best, excludedCount: excluded.length, excluded };
}
