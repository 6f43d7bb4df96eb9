import type { Problem } from "../../model/problem.ts";

/** Something that can be chosen, and what it is called. */
export interface Offered {
  readonly value: string;
  readonly label: string;
}

/** What can be known of the table that a cell rests on. */
export interface FormTable {
  readonly lists: readonly Offered[];
  /** Whether the cell may name these lists only; a cell that changes its table also names those that it had. */
  readonly final: boolean;
  /** The values of each column by which it is divided. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** What a form can offer besides what its fields say. */
export interface FormContext {
  /** The kinds of the cells that can be named, by their names, in the order of the notebook. */
  readonly cells: ReadonlyMap<string, string>;
  /** Null while the table is not there. */
  readonly table: FormTable | null;
  readonly datasets: readonly Offered[];
  /** The published figures of the dataset that is named. */
  readonly figures: readonly Offered[];
}

/** A problem, and the way to the value that it is about, from the field at which one stands. */
export interface PathProblem {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

/** The problems of what stands under a key. */
export const problemsWithin = (problems: readonly PathProblem[], key: string | number): readonly PathProblem[] =>
  problems.filter(({ path }) => path[0] === key).map(({ path, problem }) => ({ path: path.slice(1), problem }));

/** The problems of what stands under none of the keys: those of the whole. */
export const problemsOfWhole = (
  problems: readonly PathProblem[],
  keys: readonly (string | number)[],
): readonly PathProblem[] => problems.filter(({ path: [first] }) => first === undefined || !keys.includes(first));
