import type { CompetingModel } from "../../model/estimate.ts";
import { parseModel, printModel } from "../../model/model-notation.ts";
import type { EstimateValue } from "../estimate/value.ts";
import type { CompareRow } from "./value.ts";

/** Levels are written in decimals that binary numbers only come close to. */
const sameLevel = 1e-9;

/** Our number beside a published one; null where the estimate has none such. */
export function comparedNumber(row: CompareRow, value: EstimateValue): number | null {
  if (row.table !== "") return entry(row, value);
  const { estimate } = value;
  const model = row.model === "" ? estimate.model : competingModel(row.model, value);
  switch (row.quantity) {
    case "total":
      return row.model === "" ? estimate.total : (model?.total ?? null);
    case "bic":
    case "aic":
      return model?.[row.quantity] ?? null;
    case "low":
    case "high": {
      if (row.model !== "") return null;
      const interval = estimate.intervals.find(({ level }) => Math.abs(level - row.level) < sameLevel);
      return interval?.[row.quantity] ?? null;
    }
    default:
      return row.quantity satisfies never;
  }
}

function competingModel(written: string, { estimate, lists }: EstimateValue): CompetingModel | null {
  const parsed = parseModel(written, lists.length);
  const name = parsed.ok ? printModel(parsed.value) : written;
  const models = estimate.models?.best ?? [];
  return models.find(({ model }) => model === name) ?? (estimate.model?.model === name ? estimate.model : null);
}

/** A row of a method's table is known by its texts, as far as it has any. */
function entry({ table: name, row, column }: CompareRow, { estimate }: EstimateValue): number | null {
  const table = estimate.tables.find((each) => each.name === name);
  const texts = table?.columns.filter(({ kind }) => kind === "text").map((each) => each.name) ?? [];
  const found = table?.rows.find((each) => row === "" || texts.map((text) => each[text] ?? "").join(" ") === row);
  const number = found?.[column];
  return typeof number === "number" ? number : null;
}
