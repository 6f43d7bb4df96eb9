import type { ExportedTable } from "../../../src/disclosure/tables/export-overlap-table.ts";
import { listsIn } from "../../../src/model/history.ts";

/** What an attacker reads from the two files of an export, and from nothing else. */
export interface Intelligence {
  readonly lists: readonly string[];
  readonly cells: readonly { readonly history: number; readonly low: number; readonly high: number }[];
  readonly totals: readonly { readonly overlap: number; readonly people: number }[];
}

/** Reads an export of plain list names and no strata. */
export function intelligence({ csv, datapackage }: ExportedTable): Intelligence {
  const [header = "", ...rows] = csv.trim().split("\n");
  const lists = header.split(",").slice(0, -1);
  const mask = (names: readonly string[]) => names.reduce((history, name) => history | (1 << lists.indexOf(name)), 0);
  const cells = rows.map((row) => {
    const values = row.split(",");
    const [low = "", high = low] = (values.at(-1) ?? "").split("..");
    return { history: mask(lists.filter((_, k) => values[k] === "1")), low: Number(low), high: Number(high) };
  });
  const parts: { totals: { lists: string[]; people: number }[] }[] = JSON.parse(datapackage).protection.parts ?? [];
  const totals = parts.flatMap((part) => part.totals.map(({ lists: of, people }) => ({ overlap: mask(of), people })));
  return { lists, cells, totals };
}

/**
 * Every table that agrees with all of it, by brute force: each number of each cell, as long as the totals can still be
 * met. What is left of the totals decides what the remaining cells can be, so that no dead end is entered twice; cells
 * that are in most totals come first, so that dead ends show early.
 */
export function* consistentTables({ lists, cells: anyOrder, totals }: Intelligence): Generator<Float64Array> {
  const cells = [...anyOrder].sort((a, b) => listsIn(b.history) - listsIn(a.history));
  const counts = new Float64Array(2 ** lists.length);
  const rows = totals.map(({ overlap, people }) => {
    const within = cells.map(({ history }) => (history & overlap) === overlap);
    const [least, most] = [[0], [0]];
    for (let index = cells.length - 1; index >= 0; index--) {
      least.unshift((least[0] ?? 0) + (within[index] ? (cells[index]?.low ?? 0) : 0));
      most.unshift((most[0] ?? 0) + (within[index] ? (cells[index]?.high ?? 0) : 0));
    }
    return { within, least, most, left: people };
  });
  const canBeMet = (next: number) =>
    rows.every(({ least, most, left }) => (least[next] ?? 0) <= left && left <= (most[next] ?? 0));
  const take = (index: number, count: number) => {
    for (const row of rows) if (row.within[index]) row.left -= count;
  };
  const deadEnds = new Set<string>();
  function* from(index: number): Generator<Float64Array, boolean> {
    const cell = cells[index];
    if (!cell) {
      yield counts.slice();
      return true;
    }
    const state = `${index}: ${rows.map(({ left }) => left).join()}`;
    if (deadEnds.has(state)) return false;
    let any = false;
    for (let count = cell.low; count <= cell.high; count++) {
      counts[cell.history] = count;
      take(index, count);
      if (canBeMet(index + 1) && (yield* from(index + 1))) any = true;
      take(index, -count);
    }
    if (!any) deadEnds.add(state);
    return any;
  }
  yield* from(0);
}

/** Which numbers each hidden cell has in those tables, the smallest `enough` of them, by history. */
export function possibleNumbers(known: Intelligence, enough: number): Map<number, Set<number>> {
  const hidden = known.cells.filter(({ low, high }) => low < high);
  const numbers = new Map(hidden.map(({ history }) => [history, new Set<number>()]));
  for (const { history, low, high } of hidden) {
    const found = numbers.get(history) ?? new Set();
    for (let count = low; count <= high && found.size < enough; count++) {
      const cells = known.cells.map((cell) => (cell.history === history ? { history, low: count, high: count } : cell));
      if (!consistentTables({ ...known, cells }).next().done) found.add(count);
    }
  }
  return numbers;
}
