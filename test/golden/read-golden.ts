import { readFileSync } from "node:fs";

/** Reads a file of reference values that lies beside this one. */
export function readGolden<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Shape;
}

interface GoldenTables {
  readonly tables: Readonly<Record<string, { readonly lists: string[]; readonly counts: Record<string, number> }>>;
}

/** A published overlap table of the reference packages, by the name it has there. */
export function goldenTable(name: string): { lists: string[]; counts: Float64Array } {
  const table = readGolden<GoldenTables>("tables.json").tables[name];
  if (!table) throw new Error(`no golden table ${name}`);
  const counts = new Float64Array(1 << table.lists.length);
  for (const [history, count] of Object.entries(table.counts)) counts[historyFromDigits(history)] = count;
  return { lists: table.lists, counts };
}

/** "101" is seen on lists 1 and 3. */
export function historyFromDigits(digits: string): number {
  return [...digits].reduce((history, digit, list) => history | (digit === "1" ? 1 << list : 0), 0);
}

/** The reference files write infinite numbers as text. */
export function goldenNumber(value: number | string | null): number {
  if (value === null) return Number.NaN;
  if (value === "Inf") return Number.POSITIVE_INFINITY;
  if (value === "-Inf") return Number.NEGATIVE_INFINITY;
  return Number(value);
}
