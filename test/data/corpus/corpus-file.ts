import type { TextColumn } from "../../../src/data/identifiers/column-sample.ts";
import type { IdentifierKind } from "../../../src/model/identifier-kind.ts";

/** A small made-up file. All persons are invented; the CPR numbers belong to nobody, or to the state's own test persons. */
export interface CorpusFile {
  readonly title: string;
  /** Rows with semicolons between the cells, the first one being the header. */
  readonly text: string;
}

export interface RefusedFile extends CorpusFile {
  /** For each refused column its number, what is found there before all else, and in how many rows. */
  readonly refused: readonly (readonly [column: number, kind: IdentifierKind, rows: number])[];
}

export function columnsOf({ text }: CorpusFile): TextColumn[] {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(";"));
  return header.map((name, place) => ({ column: place + 1, header: name, cells: rows.map((row) => row[place] ?? "") }));
}

/** A header and one cell below the other, beside a column of 0 and 1. */
export const beside = (header: string, cells: readonly string[]): string =>
  [`${header};politi`, ...cells.map((cell, row) => `${cell};${row % 2}`)].join("\n");

/** `rows` codes K-00001, K-00002 ... of which every fiftieth is replaced by one of `instead`: two in a hundred. */
export const mixedWithCodes = (rows: number, instead: readonly string[]): string[] =>
  Array.from({ length: rows }, (_, row) =>
    row % 50 === 49 ? (instead[Math.floor(row / 50) % instead.length] ?? "") : `K-${String(row + 1).padStart(5, "0")}`,
  );
