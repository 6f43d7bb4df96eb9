import type { PeopleRow } from "../../figures/figure.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { InEveryLanguage } from "../../model/language.ts";

type Label = PeopleRow["label"];

/** An estimate as a row under a label. */
export function estimateRow(label: Label, { observed, total, intervals, claim }: Estimate): PeopleRow {
  return { label, observed, total, interval: total === null ? null : toldInterval(intervals), claim };
}

/** The same word in every language, as names that somebody gave. */
export const name = (label: string): InEveryLanguage<string> => ({ en: label, da: label });

/** The strata of an estimate as rows, in their order; none where it was not divided. */
export function strataRows({ tables }: Estimate): PeopleRow[] {
  const strata = tables.find((table) => table.name === "strata")?.rows ?? [];
  return strata.map(({ stratum, observed, total, level, low, high, claim }) => ({
    label: name(String(stratum)),
    observed: Number(observed),
    total: number(total),
    interval: [level, low, high].every((each) => number(each) !== null)
      ? { level: Number(level), low: Number(low), high: Number(high) }
      : null,
    claim: claim === "lower-bound" ? "lower-bound" : "number",
  }));
}

const number = (value: string | number | null | undefined): number | null => (typeof value === "number" ? value : null);
