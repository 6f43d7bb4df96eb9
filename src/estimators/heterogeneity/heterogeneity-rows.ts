import { captureSums } from "../../kernel/capture/capture-sums.ts";
import { fitHeterogeneityModel } from "../../kernel/capture/heterogeneity-model.ts";
import { informationCriterion } from "../../kernel/loglinear/information-criterion.ts";
import type { CompetingModel } from "../../model/estimate.ts";
import { notEstimable } from "../../model/not-estimable.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { NotEstimable, Problem } from "../../model/problem.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { type HeterogeneityName, heterogeneityModels, heterogeneityNames } from "./heterogeneity-names.ts";

/** One model's fit to a table, or why it has none. */
export type HeterogeneityRow =
  | {
      readonly name: HeterogeneityName;
      readonly fitted: true;
      readonly model: CompetingModel;
      readonly deviance: number;
      readonly df: number;
      readonly standardError: number;
    }
  | { readonly name: HeterogeneityName; readonly fitted: false; readonly reason: NotEstimable };

export type FittedRow = Extract<HeterogeneityRow, { fitted: true }>;

/** Fits every model, yielding the fraction done. Deviance and df are those of the 2^lists - 1 histories. */
export function* heterogeneityRows({ counts }: OverlapTable): Generator<number, HeterogeneityRow[]> {
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
export const heterogeneityTable = (rows: readonly HeterogeneityRow[]): ResultTable => ({
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
export function nearTieOf(rows: readonly FittedRow[]): Problem | null {
  const best = Math.min(...rows.map(({ model }) => model.aic));
  const totals = rows.filter(({ model }) => model.aic <= best + nearTie).map(({ model }) => model.total);
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  const ratio = high / low;
  if (ratio <= largestRatio) return null;
  return { code: "near-tie", criterion: "aic", gap: nearTie, models: totals.length, low, high, ratio };
}
