import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { rangeText } from "../../locale/estimate-sentence.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { hasTotal } from "../../model/estimate.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import { success } from "../../model/result.ts";
import { isWithheld, type VerdictLevel } from "../../model/verdict.ts";
import type { CellKind } from "../cell-kind.ts";
import type { EstimateValue } from "../estimate/index.ts";

export type SideBySideSpec = {
  /** Names of the estimates, in the order in which they are shown. */
  readonly of: readonly string[];
};

/** An estimate under the name of its cell. */
export interface SideBySideRow {
  readonly name: string;
  readonly value: EstimateValue;
}

export interface SideBySideValue {
  readonly rows: readonly SideBySideRow[];
}

/** Estimates of several methods in one table, with what each assumes. */
export const sideBySide: CellKind<SideBySideSpec, SideBySideValue> = {
  fields: () => ({ of: { kind: "cell", of: ["estimate"], many: true } }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ of }, inputs) =>
    success({ rows: of.map((name) => ({ name, value: inputs.get(name) as EstimateValue })) }),
  told: {
    guarded: ({ rows }, guard) =>
      success({
        rows: rows.flatMap(({ name }) => {
          const value = guard.told(name) as EstimateValue | undefined;
          return value ? [{ name, value }] : [];
        }),
      }),
  },
  finding: (value, language, verdict) => sideBySideFinding(value, verdict?.level ?? null, language),
};

/** How far apart the methods lie; nothing where the verdict on the study lets no number stand in the open. */
export function sideBySideFinding({ rows }: SideBySideValue, level: VerdictLevel | null, language: Language): Phrase {
  const say = catalogues[language].cells["side-by-side"];
  if (isWithheld(level)) return [];
  const told = rows.filter(({ value }) => hasTotal(value.estimate) && value.estimate.claim === "number");
  if (told.length < 2) return say.tooFew;
  const totals = told.map(({ value }) => value.estimate.total ?? 0);
  const classes = new Set(told.map((row) => methodOf(row)?.modelClass));
  const observed = told[0]?.value.estimate.observed ?? 0;
  const [low, high] = rangeText(Math.min(...totals), Math.max(...totals), observed, language);
  return say.spread(low, high, formatCount(told.length, language), classes.size);
}

export function methodOf({ value }: SideBySideRow): Method | undefined {
  const known: Readonly<Record<string, Method>> = methods;
  return Object.hasOwn(known, value.provenance.estimator) ? known[value.provenance.estimator] : undefined;
}
