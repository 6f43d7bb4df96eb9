import { captureSums } from "../../kernel/capture/capture-sums.ts";
import { firstSmallest, heterogeneityChoice } from "../../kernel/capture/heterogeneity-choice.ts";
import { fitHeterogeneityModel } from "../../kernel/capture/heterogeneity-model.ts";
import type { ModelComparison } from "../../model/estimate.ts";
import type { Estimator, Plan } from "../../model/estimator.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import { failure, success } from "../../model/result.ts";
import {
  type ProfilePart,
  type ProfileTask,
  resampledOrProfiledIntervals,
  runProfile,
} from "../intervals/profiled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import { fitsOfInterval, heterogeneityMethod } from "./heterogeneity-method.ts";
import { type HeterogeneityName, heterogeneityModels, heterogeneityNames } from "./heterogeneity-names.ts";
import {
  type FittedRow,
  type HeterogeneityRow,
  heterogeneityRows,
  heterogeneityTable,
  nearTieOf,
} from "./heterogeneity-rows.ts";

interface FitsPart {
  readonly rows: readonly HeterogeneityRow[];
}

/** What is repeated on a resample: the choice among the candidates; what is profiled: the first of them. */
type Setup = readonly HeterogeneityName[];
type Task = { readonly step: "fit" } | ResamplingTask<Setup> | ProfileTask<Setup>;
type Part = FitsPart | ResamplingPart | ProfilePart;

/** Fits every model in one task; then the choice is repeated on resampled tables, or the chosen one profiled. */
export const heterogeneity: Estimator<typeof heterogeneityMethod.fields, Task, Part> = {
  ...heterogeneityMethod,
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

function comparison(rows: readonly HeterogeneityRow[]): ModelComparison {
  const best = rows.flatMap((row) => (row.fitted ? [row.model] : [])).sort((a, b) => a.bic - b.bic);
  const excluded = rows.flatMap((row) =>
    row.fitted ? [] : [{ model: heterogeneityModels[row.name].label, reason: row.reason }],
  );
  return { criterion: "bic", considered: rows.length, best, excludedCount: excluded.length, excluded };
}
