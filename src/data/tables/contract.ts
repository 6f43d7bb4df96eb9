import type { Estimate } from "../../model/estimate.ts";
import type { Stratum } from "../../model/stratum.ts";
import type { VerdictLevel } from "../../model/verdict.ts";

/** Two categories of an attribute made one. */
export interface CategoryMerge {
  readonly attribute: string;
  /** The category that the fewest persons have, and the one that the next fewest have. */
  readonly category: string;
  readonly into: string;
  /** How many combinations of the same attributes would still be rare. */
  readonly left: number;
}

/** The combinations of some attributes that too few persons have. */
export interface RareCombinations {
  readonly attributes: readonly string[];
  /** How many combinations fewer than k persons, and at least one, have. */
  readonly combinations: number;
  /** One merge for each attribute with two categories or more, the one that cures most first; the choice is the user's. */
  readonly merges: readonly CategoryMerge[];
}

/** A combination that fewer persons have is rare. */
export const fewestAlike = 5;

export interface SmallGroupsOptions {
  /** A combination that fewer persons have is rare. */
  readonly k?: number;
  /** The most attributes that are combined. */
  readonly mostAttributes?: number;
}

/** A cell of results, and how it came by them; null where it has none. */
export interface ResultCell {
  readonly cell: string;
  readonly method: string | null;
  readonly version: number | null;
  readonly options: string | null;
  readonly seed: number | null;
  /** SHA-256 of the table; null for an upload. */
  readonly data: string | null;
  readonly verdict: VerdictLevel | null;
}

/** One result of a cell; what it has none of is null. */
export interface ResultLine {
  /** Its place among all. */
  readonly line: number;
  readonly cell: string;
  /** What of the cell: its estimate, one stratum of it, or one of its scenarios. */
  readonly row: "estimate" | "stratum" | "scenario" | "none";
  /** The stratum or the scenario; of a scenario the values that it sets, as JSON, stand in `settings`. */
  readonly label: string | null;
  readonly settings: string | null;
  readonly claim: Estimate["claim"] | null;
  readonly observed: number | null;
  readonly total: number | null;
  /** Code of the problem, where there is no result. */
  readonly problem: string | null;
}

/** An interval of the result in `line`. */
export interface ResultInterval {
  readonly line: number;
  readonly level: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string | null;
}

/** The results of a notebook as three tables, which are joined by `cell` and by `line`. */
export interface ResultTables {
  readonly cells: readonly ResultCell[];
  readonly lines: readonly ResultLine[];
  readonly intervals: readonly ResultInterval[];
}

/** One result at one level; without an interval where it has none. */
export type ResultRow = ResultCell & Omit<ResultLine, "line"> & Partial<Omit<ResultInterval, "line">>;

/**
 * What the table worker offers to whoever starts it. It may evaluate code, which Arquero needs, and so it is given tables
 * of counts only: no file, no row of a person and no cell that somebody wrote.
 */
export interface TableWorker {
  /** A row for each result at each level, with what is known of its cell. */
  joinResults(tables: ResultTables): readonly ResultRow[];
  /** The combinations of attributes by which a person in the strata could be known again. */
  smallGroups(strata: readonly Stratum[], options?: SmallGroupsOptions): readonly RareCombinations[];
}
