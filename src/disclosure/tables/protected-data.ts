import type { PreparedTable } from "../../data/table-steps/apply-steps.ts";
import type { TableStepName } from "../../data/table-steps/index.ts";
import { inEveryLanguage } from "../../locale/catalogues.ts";
import type { History } from "../../model/history.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { type Result, success } from "../../model/result.ts";
import { type Protected, suppress, suppressStrata } from "./protected.ts";
import type { Protection } from "./protection.ts";

/** A table of an upload as it may leave the computer. */
export interface ProtectedData extends PreparedTable {
  readonly protection: Protection;
  /** The exact totals that are published, by the lists that they are of; 0 for everybody. */
  readonly totals: ReadonlyMap<History, number>;
}

export const isProtected = (value: PreparedTable): value is ProtectedData => "protection" in value;

/**
 * What "save protected" saves, with the fingerprint, the stated margins and what the steps found left out: with the
 * fingerprint at hand the hidden counts could be found by trying. How many people were seen stands beside every
 * estimate, so the table is protected against readers who know that. Fails with `not-protectable`.
 */
export function protectedData(value: PreparedTable): Result<ProtectedData> {
  const options = { known: "everybody" } as const;
  const made = value.strata.length > 0 ? suppressStrata(value.strata, options) : suppress(value.table, options);
  if (!made.ok) return made;
  const { table, strata } = made.value;
  const { description, steps } = value;
  return success({
    description,
    table,
    strata,
    hash: "",
    steps: steps.map(({ name }) => ({ name, done: stepName(name) })),
    protection: made.value.protection,
    totals: publishedTotals(made.value),
  });
}

/** What was done, without the numbers that it was done to. */
const stepName = (name: TableStepName): InEveryLanguage<string> =>
  inEveryLanguage(({ intake }) => intake.steps[name].name);

/** Totals that every stratum publishes, added up over strata; only that of everybody where strata differ in their lists. */
function publishedTotals({ protection, table, strata }: Protected): ReadonlyMap<History, number> {
  const sums = new Map<History, number>();
  if (protection.method === "rounding") return sums;
  const alike = strata.every(({ table: part }) => part.lists.join() === table.lists.join());
  const [first] = protection.parts;
  for (const { overlap } of first?.totals ?? []) {
    if (overlap !== 0 && !alike) continue;
    const people = protection.parts.map(({ totals }) => totals.find((total) => total.overlap === overlap)?.people);
    const known = people.filter((number) => number !== undefined);
    if (known.length === people.length) {
      sums.set(
        overlap,
        known.reduce((sum, number) => sum + number, 0),
      );
    }
  }
  return sums;
}
