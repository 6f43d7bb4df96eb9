import type { HiddenCount } from "../kernel/capture/observed-counts.ts";
import type { History } from "../model/history.ts";
import { mostPossible } from "../model/most-possible.ts";
import { mostLists, type OverlapTable } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import { addTables, type Stratum } from "../model/stratum.ts";
import { countBounds } from "./count-bounds.ts";
import { delimitedText, type TextRecord } from "./delimited-text.ts";

const mostCharacters = 20_000_000;
const mostRows = 200_000;

/** Longer than any header that is accepted: 17 names of 64 characters. A first row may go on for ever. */
const headerReach = 10_000;

const countName = "count";
const fewestLists = 2;
const longestName = 64;

/** More people than this are not counted, one by one or together: far beyond any population, far within exact sums. */
const largestCount = 1e12;

/** Each stratum has a table of its own. */
const mostStrata = 200;
const longestValue = 64;

/** A table of everybody, and its parts by stratum; no parts where there are no stratum columns. */
export interface ReadTable {
  readonly table: OverlapTable;
  readonly strata: readonly Stratum[];
}

/**
 * Reads an overlap table from CSV: a column of 0 and 1 for each list, in the order of their bits, a column `count`, whose
 * hidden counts are bounds (see `countBounds`), and the columns named in `strata`, whose values divide the people. Rows
 * with the same history and stratum add up, their bounds too.
 */
export function readOverlapTable(text: string, strata: readonly string[] = []): Result<ReadTable> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const csv = text.replace(/^\uFEFF/, "");
  const first = delimitedText(csv.slice(0, headerReach), ",", 1);
  if (!first.ok) return first;
  const [header] = first.value;
  if (!header) return failure({ code: "empty-table" });
  const columns = overlapColumns(header.cells, strata);
  if (!columns.ok) return columns;

  const records = delimitedText(csv, ",", mostRows + 2);
  return records.ok ? tableOf(columns.value, records.value.slice(1)) : records;
}

/** Reads an overlap table from records, the first of which is its header. */
export function readOverlapRecords(
  [header, ...rows]: readonly TextRecord[],
  strata: readonly string[],
): Result<ReadTable> {
  const columns = overlapColumns(header?.cells ?? [], strata);
  return columns.ok ? tableOf(columns.value, rows) : columns;
}

/** Which column of a file holds what; positions from 0. */
interface OverlapColumns {
  readonly lists: readonly string[];
  /** What each column says: its list, as a bit, or its stratum, by name, or the count. */
  readonly says: readonly ({ readonly bit: History } | { readonly stratum: string } | "count")[];
}

/** Reads the names of the first row. Every column other than `count` and the stratum columns `strata` is a list. */
function overlapColumns(header: readonly string[], strata: readonly string[]): Result<OverlapColumns> {
  const names = header.map((name) => name.trim());
  const lists = names.filter((name) => name !== countName && !strata.includes(name));
  if (lists.length > mostLists) return failure({ code: "too-many-lists", lists: lists.length, most: mostLists });
  for (const [position, name] of names.entries()) {
    const problem = nameProblem(name, position, names);
    if (problem) return failure(problem);
  }
  if (!names.includes(countName)) return failure({ code: "no-count-column" });
  if (lists.length < fewestLists) return failure({ code: "too-few-lists", lists: lists.length, least: fewestLists });
  const says = names.map((name) => {
    if (name === countName) return countName;
    return strata.includes(name) ? { stratum: name } : { bit: 1 << lists.indexOf(name) };
  });
  return success({ lists, says });
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

/** People of one stratum by history: how many at least, and how many more there may be where that is not known. */
interface Part {
  readonly values: Stratum["values"];
  readonly counts: Float64Array;
  readonly unsure: Map<History, number>;
}

/** Checks every cell, row by row and from left to right, stops at the first that is wrong, and adds the rows up. */
function tableOf({ lists, says }: OverlapColumns, rows: readonly TextRecord[]): Result<ReadTable> {
  if (rows.length > mostRows) return failure({ code: "table-too-large", rows: rows.length, most: mostRows });
  const parts = new Map<string, Part>();
  let total = 0;
  for (const { row, cells } of rows) {
    if (cells.length !== says.length) {
      return failure({ code: "ragged-row", row, expected: says.length, found: cells.length });
    }
    let history: History = 0;
    let people = { low: 0, high: 0 };
    const values: [string, string][] = [];
    for (const [position, said] of says.entries()) {
      const cell = cells[position]?.trim() ?? "";
      const column = position + 1;
      if (said === countName) {
        const bounds = countBounds(cell);
        if (!bounds) return failure({ code: "not-a-count", row, column });
        total += bounds.high;
        if (total > largestCount) return failure({ code: "count-too-large", row, column, most: largestCount });
        if (bounds.high - bounds.low >= mostPossible) {
          return failure({ code: "bounds-too-wide", row, column, most: mostPossible });
        }
        people = bounds;
      } else if ("stratum" in said) {
        if (cell === "" || cell.length > longestValue) return failure({ code: "not-a-stratum", row, column });
        values.push([said.stratum, cell]);
      } else {
        if (cell !== "0" && cell !== "1") return failure({ code: "not-binary", row, column });
        if (cell === "1") history |= said.bit;
      }
    }
    if (history === 0) return failure({ code: "all-zero-history", row });
    const key = JSON.stringify(values);
    const known = parts.get(key);
    if (!known && parts.size === mostStrata) return failure({ code: "too-many-strata", most: mostStrata });
    const part = known ?? {
      values: Object.fromEntries(values),
      counts: new Float64Array(2 ** lists.length),
      unsure: new Map(),
    };
    if (!known) parts.set(key, part);
    part.counts[history] = (part.counts[history] ?? 0) + people.low;
    const width = people.high - people.low;
    if (width > 0) part.unsure.set(history, (part.unsure.get(history) ?? 0) + width);
  }
  const [first, ...others] = Array.from(parts.values(), (part) => stratumOf(lists, part));
  if (!first) return failure({ code: "empty-table" });
  if (total === 0) return failure({ code: "nobody-seen" });
  const table = others.reduce((sum, part) => addTables(sum, part.table), first.table);
  const isDivided = says.some((said) => typeof said === "object" && "stratum" in said);
  return success({ table, strata: isDivided ? [first, ...others] : [] });
}

/** The table of a stratum, its unsure counts as hidden ones. */
function stratumOf(lists: readonly string[], { values, counts, unsure }: Part): Stratum {
  const hidden: HiddenCount[] = [];
  for (const [history, width] of [...unsure].sort(([a], [b]) => a - b)) {
    const low = counts[history] ?? 0;
    hidden.push({ history, low, high: low + width });
    counts[history] = 0;
  }
  return { values, table: { lists, counts, ...(hidden.length > 0 && { hidden }) } };
}
