import { captureSums } from "../../kernel/capture/capture-sums.ts";
import { firstSmallest, heterogeneityChoice } from "../../kernel/capture/heterogeneity-choice.ts";
import { fitHeterogeneityModel } from "../../kernel/capture/heterogeneity-model.ts";
import { informationCriterion } from "../../kernel/loglinear/information-criterion.ts";
import type { CompetingModel, ModelComparison } from "../../model/estimate.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { notEstimable } from "../../model/not-estimable.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import type { NotEstimable, Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import {
  type ProfilePart,
  type ProfileTask,
  resampledOrProfiledIntervals,
  runProfile,
} from "../intervals/profiled-intervals.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "../intervals/resampling.ts";
import {
  fitsOfInterval,
  type HeterogeneityName,
  type heterogeneity,
  heterogeneityModels,
  heterogeneityNames,
} from "./index.ts";

interface FitsPart {
  readonly rows: readonly HeterogeneityRow[];
}

/** What is repeated on a resample: the choice among the candidates; what is profiled: the first of them. */
type Setup = readonly HeterogeneityName[];

type Task = { readonly step: "fit" } | ResamplingTask<Setup> | ProfileTask<Setup>;

type Part = FitsPart | ResamplingPart | ProfilePart;

/** Fits every model in one task; then the choice is repeated on resampled tables, or the chosen one profiled. */
export const engine: Engine<typeof heterogeneity.fields, Task, Part> = {
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

/** One model's fit to a table, or why it has none. */
type HeterogeneityRow =
  | {
      readonly name: HeterogeneityName;
      readonly fitted: true;
      readonly model: CompetingModel;
      readonly deviance: number;
      readonly df: number;
      readonly standardError: number;
    }
  | { readonly name: HeterogeneityName; readonly fitted: false; readonly reason: NotEstimable };

type FittedRow = Extract<HeterogeneityRow, { fitted: true }>;

/** Fits every model, yielding the fraction done. Deviance and df are those of the 2^lists - 1 histories. */
function* heterogeneityRows({ counts }: OverlapTable): Generator<number, HeterogeneityRow[]> {
  const sums = captureSums(counts);
  const rows: HeterogeneityRow[] = [];
  for (const name of heterogeneityNames) {
    const fit = fitHeterogeneityModel(heterogeneityModels[name], counts, sums);
    if (typeof fit === "number") rows.push({ name, fitted: false, reason: notEstimable(fit) });
    else {
      const { parameters, standardError } = fit;
      const logLikelihood = fit.logLikelihood - sums.logFactorials;
      const criterion = (kind: "bic" | "aic") => informationCriterion(kind, parameters, logLikelihood, sums.people);
      const model: CompetingModel = {
        model: heterogeneityModels[name].label,
        parameters,
        bic: criterion("bic"),
        aic: criterion("aic"),
        logLikelihood,
        total: sums.people + fit.dark,
        boundaryTerms: [],
      };
      const deviance = 2 * (sums.perfectFit - fit.logLikelihood);
      rows.push({ name, fitted: true, model, deviance, df: counts.length - 1 - parameters, standardError });
    }
    yield rows.length / heterogeneityNames.length;
  }
  return rows;
}

/** Every model's own fit; a model without an estimate has its name alone. */
const heterogeneityTable = (rows: readonly HeterogeneityRow[]): ResultTable => ({
  name: "models",
  columns: [
    { name: "model", kind: "text" },
    { name: "parameters", kind: "count" },
    { name: "deviance", kind: "number" },
    { name: "df", kind: "count" },
    { name: "aic", kind: "number" },
    { name: "bic", kind: "number" },
    { name: "total", kind: "people" },
    { name: "standard_error", kind: "people" },
    { name: "converged", kind: "count" },
  ],
  rows: rows.map((row) => {
    const { label } = heterogeneityModels[row.name];
    if (!row.fitted) {
      const none = { parameters: null, deviance: null, df: null, aic: null, bic: null, total: null };
      return { model: label, ...none, standard_error: null, converged: 0 };
    }
    const { model, deviance, df, standardError } = row;
    const { parameters, aic, bic, total } = model;
    return { model: label, parameters, deviance, df, aic, bic, total, standard_error: standardError, converged: 1 };
  }),
});

/** Models closer to the best than this fit about as well. */
const nearTie = 2;

const largestRatio = 1.5;

/** The warning that models within 2 AIC of the best disagree by more than a ratio of 1.5, or null. */
function nearTieOf(rows: readonly FittedRow[]): Problem | null {
  const best = Math.min(...rows.map(({ model }) => model.aic));
  const totals = rows.filter(({ model }) => model.aic <= best + nearTie).map(({ model }) => model.total);
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const ratio = high / low;
  if (ratio <= largestRatio) return null;
  return { code: "near-tie", criterion: "aic", gap: nearTie, models: totals.length, low, high, ratio };
}
