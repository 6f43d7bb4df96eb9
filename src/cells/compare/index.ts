import { success } from "../../model/result.ts";
import { levelBounds } from "../../notebook/fields-schema.ts";
import type { CellKind } from "../cell-kind.ts";
import type { EstimateValue } from "../estimate/value.ts";
import { agreement, writtenDigits } from "./agreement.ts";
import { comparedNumber } from "./compared-number.ts";
import { compareFinding } from "./table.ts";
import { type ComparedRow, type CompareRow, type CompareSpec, type CompareValue, quantities } from "./value.ts";
import { compareWords } from "./words.ts";

const mostRows = 100;
const beyondAnyCount = 1e12;

/** Published numbers beside those of this notebook, which are computed whenever it is. */
export const compare: CellKind<CompareSpec, CompareValue> = {
  words: compareWords,
  fields: () => ({
    source: { kind: "text", default: "" },
    rows: {
      kind: "groups",
      of: {
        published: {
          published: { kind: "number", default: 0, low: -beyondAnyCount, high: beyondAnyCount, whole: false },
          of: { kind: "cell", of: ["estimate"], many: false },
          quantity: { kind: "choice", default: "total", choices: quantities },
          level: { kind: "number", default: 0.95, low: levelBounds.low, high: levelBounds.high, whole: false },
          model: { kind: "text", default: "", offers: "models" },
          table: { kind: "text", default: "" },
          row: { kind: "text", default: "" },
          column: { kind: "text", default: "total" },
          digits: { kind: "number-or-auto", default: "auto", low: -9, high: 12, whole: true },
          chance: { kind: "number", default: 0, low: 0, high: 1, whole: false },
          label: { kind: "text", default: "" },
        },
      },
      most: mostRows,
    },
  }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ rows }, inputs) =>
    success({ rows: rows.map((row) => comparedRow(row, inputs.get(row.of) as EstimateValue)) }),
  finding: ({ rows }, language) => compareFinding(rows, language),
  loadView: async () => ({ View: (await import("./view.tsx")).CompareView }),
};

function comparedRow(row: CompareRow, value: EstimateValue): ComparedRow {
  const computed = comparedNumber(row, value);
  const digits = row.digits === "auto" ? writtenDigits(row.published) : row.digits;
  return {
    row,
    digits,
    computed,
    agreement: computed === null ? "missing" : agreement(computed, { ...row, digits }),
    data: value.data,
  };
}
