import type { Stratum } from "../../model/stratum.ts";

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

/**
 * What the table worker offers to whoever starts it. It may evaluate code, which Arquero needs, and so it is given tables
 * of counts only: no file, no row of a person and no cell that somebody wrote.
 */
export interface TableWorker {
  /** The combinations of attributes by which a person in the strata could be known again. */
  smallGroups(strata: readonly Stratum[], options?: SmallGroupsOptions): readonly RareCombinations[];
}
