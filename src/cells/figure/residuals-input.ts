import type { HistoryFit, ResidualsInput } from "../../figures/figure.ts";
import { devianceResidual } from "../../kernel/loglinear/deviance-residual.ts";
import { fitOneModel } from "../../kernel/loglinear/fit-one-model.ts";
import { parseModel } from "../../model/model-notation.ts";
import type { EstimateValue } from "../estimate/value.ts";

/** Histories that nobody has and of which the model expects fewer people than this are left out. */
const hardlyAnybody = 0.1;
/** A fit whose total is further off than this, relatively, is not the one that gave the estimate. */
const sameTotal = 1e-6;

/**
 * How well the model of an estimate fits its table; null where the method has no model, or where it fitted one to
 * something else than the table. Cost: one fit.
 */
export function residualsInput(label: string, { estimate, data, by }: EstimateValue): ResidualsInput | null {
  const { model } = estimate;
  const { table } = data;
  if (model === null || by.length > 0) return null;
  const parsed = parseModel(model.model, table.lists.length);
  const fit = parsed.ok ? fitOneModel(parsed.value, table) : null;
  if (fit === null || Math.abs(fit.total / model.total - 1) > sameTotal) return null;
  const hidden = new Set(table.hidden?.map(({ history }) => history));
  const rows: HistoryFit[] = [];
  fit.means.forEach((fitted, history) => {
    const observed = table.counts[history] ?? 0;
    if (history === 0 || hidden.has(history) || !(fitted > 0)) return;
    if (observed === 0 && fitted < hardlyAnybody) return;
    rows.push({ history, observed, fitted, residual: devianceResidual(observed, fitted) });
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual));
  return { label, model: model.model, lists: table.lists, rows, hidden: hidden.size };
}
