import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { addTables, type Stratum } from "../../model/stratum.ts";
import { defaultThreshold, type ProtectedPart, type Protection } from "./protection.ts";
import { roundCounts, roundingBase } from "./round-counts.ts";
import { type SuppressionOptions, suppressTable } from "./suppress-table.ts";

/** Has a member that no other code can give an object, so that nothing else passes for it. */
class ProtectedTable {
  declare protected readonly sealed: true;
  /**
   * Everybody; where there are strata, the sum of their protected tables, so that nothing can be got by subtraction.
   */
  readonly table: OverlapTable;
  readonly strata: readonly Stratum[];
  readonly protection: Protection;

  constructor(table: OverlapTable, strata: readonly Stratum[], protection: Protection) {
    this.table = table;
    this.strata = strata;
    this.protection = protection;
  }
}

/**
 * A table that may leave the computer. Only `suppress` and `roundTo5`, and these for strata, make one, and only such a
 * table can be exported. It holds nothing that is hidden, and survives `structuredClone`.
 */
export type Protected = ProtectedTable;

const defaults: SuppressionOptions = { threshold: defaultThreshold, totals: "lists", known: "none" };

/**
 * Hides the counts from 1 to `threshold` - 1 (of threshold 3: to 3) and whatever else would betray them to readers who
 * know the totals in `protection.parts`: by default those of everybody and of each list, which annual reports print;
 * fewer where no more can be protected, and a `Problem` where that would be fewer than `known`. Cost: some integer
 * programmes for each hidden count; below 0.1 s for five lists and 0.3 s for six,
 * a second or two for six with totals of pairs.
 *
 * What is guaranteed. Against readers who know the rules, the bounds, everything visible and the published totals,
 * each hidden count keeps at least 3 possible numbers, and a small one at least half of those within its bounds. A 0
 * that is shown is a 0, and zeros and bounds never say that one list is inside another. Knowing the algorithm does not
 * help (a minimality attack: why was this count hidden, and not that one?): what is hidden follows from bounds, zeros
 * and totals that the export shows, so every table that agrees with an export would have become the same export.
 *
 * What is not. An export does not say whether higher totals were asked for and withheld; who knows that they were, and
 * runs this algorithm on each possible table, may rule some out. Nothing is withheld when `totals` is no more than
 * `known`. Nor is there protection against totals known from elsewhere but not named in `known` (so never publish
 * those that were withheld), against another export of the same or nearly the same people, or against people in the
 * table who know their own history. Larger counts are not hidden for themselves: everybody in one shares a history,
 * and list names say what it is.
 */
export function suppress(table: OverlapTable, options: Partial<SuppressionOptions> = {}): Result<Protected> {
  const full = { ...defaults, ...options };
  const suppressed = suppressTable(table, full);
  if (!suppressed.ok) return suppressed;
  const parts = [{ values: {}, ...suppressed.value.part }];
  const protection: Protection = { method: "suppression", threshold: full.threshold, parts };
  return success(new ProtectedTable(suppressed.value.table, [], protection));
}

/**
 * As `suppress`, for each stratum and against readers who know the totals of each. The table of everybody is the sum
 * of what was left of the strata, bounds and all, so that the two together say no more than the strata do.
 */
export function suppressStrata(
  strata: readonly Stratum[],
  options: Partial<SuppressionOptions> = {},
): Result<Protected> {
  const full = { ...defaults, ...options };
  const parts: ProtectedPart[] = [];
  const protectedStrata: Stratum[] = [];
  for (const { values, table } of strata) {
    const suppressed = suppressTable(table, full);
    if (!suppressed.ok) return suppressed;
    parts.push({ values, ...suppressed.value.part });
    protectedStrata.push({ values, table: suppressed.value.table });
  }
  const table = sumOf(protectedStrata);
  if (!table) return failure({ code: "empty-table" });
  const protection: Protection = { method: "suppression", threshold: full.threshold, parts };
  return success(new ProtectedTable(table, protectedStrata, protection));
}

/**
 * Every count to the nearest multiple of 5, as the bounds of what rounds to it; a 0 then means 0 to 2. No exact total
 * is published: totals are those of the rounded counts. So bounds depend on their own count alone, nothing follows by
 * subtraction, and every table within the bounds gives the same export, whoever knows the algorithm. Not protected is
 * what `suppress` does not protect either: totals known from elsewhere, and other versions of the same table.
 */
export function roundTo5(table: OverlapTable): Protected {
  return new ProtectedTable(roundCounts(table), [], { method: "rounding", base: roundingBase });
}

/** As `roundTo5`, for each stratum; everybody is the sum of the rounded strata. */
export function roundStrataTo5(strata: readonly Stratum[]): Result<Protected> {
  const rounded = strata.map(({ values, table }) => ({ values, table: roundCounts(table) }));
  const table = sumOf(rounded);
  if (!table) return failure({ code: "empty-table" });
  return success(new ProtectedTable(table, rounded, { method: "rounding", base: roundingBase }));
}

const sumOf = ([first, ...others]: readonly Stratum[]): OverlapTable | null =>
  first ? others.reduce((sum, { table }) => addTables(sum, table), first.table) : null;
