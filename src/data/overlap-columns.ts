import { mostLists } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";

/** Which column of a file holds what; positions from 0. */
export interface OverlapColumns {
  readonly lists: readonly string[];
  /** The column of each list, in the order of `lists`. */
  readonly listColumns: readonly number[];
  readonly countColumn: number;
  /** The columns that divide the people into strata, by name. */
  readonly stratumColumns: readonly { readonly name: string; readonly position: number }[];
  /** How many columns there are in all. */
  readonly width: number;
}

const countName = "count";
const fewestLists = 2;
const longestName = 64;

/** Reads the names of the first row. Every column other than `count` and the stratum columns `strata` is a list. */
export function overlapColumns(header: readonly string[], strata: readonly string[]): Result<OverlapColumns> {
  const names = header.map((name) => name.trim());
  const isStratum = (name: string): boolean => strata.includes(name);
  const listCount = names.filter((name) => name !== countName && !isStratum(name)).length;
  if (listCount > mostLists) return failure({ code: "too-many-lists", lists: listCount, most: mostLists });
  for (const [position, name] of names.entries()) {
    const problem = nameProblem(name, position, names);
    if (problem) return failure(problem);
  }
  const countColumn = names.indexOf(countName);
  if (countColumn === -1) return failure({ code: "no-count-column" });
  const positions = [...names.keys()].filter((position) => position !== countColumn);
  const listColumns = positions.filter((position) => !isStratum(names[position] ?? ""));
  const lists = listColumns.map((position) => names[position] ?? "");
  const stratumColumns = positions
    .filter((position) => isStratum(names[position] ?? ""))
    .map((position) => ({ name: names[position] ?? "", position }));
  if (lists.length < fewestLists) return failure({ code: "too-few-lists", lists: lists.length, least: fewestLists });
  return success({ lists, listColumns, countColumn, stratumColumns, width: names.length });
}

function nameProblem(name: string, position: number, names: readonly string[]): Problem | null {
  const column = position + 1;
  if (name === "") return { code: "unnamed-column", column };
  if (name.length > longestName || /\p{Cc}/u.test(name) || isPrototypeKey(name)) {
    return { code: "unusable-column-name", column };
  }
  if (names.indexOf(name) < position) return { code: "repeated-column", column, name };
  return null;
}

/** Names such as `__proto__` or `constructor`, which an object has before anyone has set them. */
const isPrototypeKey = (name: string): boolean => name in Object.prototype;
