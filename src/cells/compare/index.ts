import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import type { CompetingModel } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { parseModel, printModel } from "../../model/model-notation.ts";
import { success } from "../../model/result.ts";
import { levelBounds } from "../../notebook/field-kinds/single-kinds.ts";
import type { CellKind } from "../cell-kind.ts";
import type { DataValue } from "../data/index.ts";
import type { EstimateValue } from "../estimate/index.ts";

/** How a number stands to the one that was published. */
type Agreement = "equal" | "rounding" | "chance" | "different";

interface Published {
  readonly published: number;
  /** Decimals to which it was published; -3 for thousands. */
  readonly digits: number;
  /** How far chance may move it, as a share of it. */
  readonly chance: number;
}

/** Numbers closer than this share of the published one differ by no more than the last bits of computing them. */
const relativeError = 1e-9;

/** Equal, equal when rounded as it was published, no further off than chance may move it, or none of these. */
export function agreement(computed: number, { published, digits, chance }: Published): Agreement {
  const gap = Math.abs(computed - published);
  const least = relativeError * Math.abs(published);
  if (gap <= least) return "equal";
  if (gap <= 0.5 * 10 ** -digits + least) return "rounding";
  return gap <= chance * Math.abs(published) ? "chance" : "different";
}

/** The decimals that a number is written with; none of a whole number. */
export function writtenDigits(value: number): number {
  const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}

/** Levels are written in decimals that binary numbers only come close to. */
const sameLevel = 1e-9;

/** Our number beside a published one; null where the estimate has none such. */
function comparedNumber(row: CompareRow, value: EstimateValue): number | null {
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

/** What of an estimate is compared. */
const quantities = ["total", "low", "high", "bic", "aic"] as const;
export type Quantity = (typeof quantities)[number];

/** A published number, and where ours is found. */
export type CompareRow = {
  readonly published: number;
  /** Name of the estimate. */
  readonly of: string;
  readonly quantity: Quantity;
  /** Level of the interval whose end is compared. */
  readonly level: number;
  /** One of the models that competed; empty for the estimate itself. */
  readonly model: string;
  /** One of the tables that the method gives, instead; empty for none. */
  readonly table: string;
  /** What the texts of its row say; empty for the first row. */
  readonly row: string;
  readonly column: string;
  readonly digits: number | "auto";
  readonly chance: number;
  /** What the number is, in the words of whoever compares. */
  readonly label: string;
};

export type CompareSpec = {
  readonly source: string;
  readonly rows: readonly CompareRow[];
};

/** A published number beside ours. */
export interface ComparedRow {
  readonly row: CompareRow;
  readonly digits: number;
  /** Null where the estimate has no such number. */
  readonly computed: number | null;
  readonly agreement: Agreement | "missing";
  /** What the estimate was made from; in a report the name of its cell stands for it. */
  readonly data: DataValue;
}

export interface CompareValue {
  readonly rows: readonly ComparedRow[];
}

const mostRows = 100;
const beyondAnyCount = 1e12;

/** Published numbers beside those of this notebook, which are computed whenever it is. */
export const compare: CellKind<CompareSpec, CompareValue> = {
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
  told: "nothing",
  finding: ({ rows }, language) => compareFinding(rows, language),
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

export const agrees = ({ agreement }: ComparedRow): boolean => agreement !== "different" && agreement !== "missing";

/** How many of the numbers agree. */
export function compareFinding(rows: readonly ComparedRow[], language: Language): Phrase {
  const agreeing = rows.filter(agrees).length;
  return catalogues[language].cells.compare.finding(
    formatCount(agreeing, language),
    formatCount(rows.length, language),
  );
}
