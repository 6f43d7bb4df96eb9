import { foldedWords } from "./folded-words.ts";
import { plainText } from "./plain-text.ts";

/** A column as it was read from a file. */
export interface TextColumn {
  /** Where it stands in the file, from 1; it keeps its number when other columns are dropped. */
  readonly column: number;
  readonly header: string;
  /** The cells below the header as raw text, empty where nothing stands. */
  readonly cells: readonly string[];
}

export interface CellValue {
  readonly text: string;
  /** In how many rows it stands. */
  readonly rows: number;
}

/** What the detectors look at: each value once, as plain text. A column of 0 and 1 has two values, however long it is. */
export interface ColumnSample {
  /** The header's words, in small letters and without accents; `firstName` is two. */
  readonly headerWords: readonly string[];
  /** Without empty ones. */
  readonly values: readonly CellValue[];
  /** Rows that are not empty. */
  readonly filled: number;
}

export function columnSample({ header, cells }: Pick<TextColumn, "header" | "cells">): ColumnSample {
  const rowsByText = new Map<string, number>();
  const add = (text: string, rows: number) => rowsByText.set(text, (rowsByText.get(text) ?? 0) + rows);
  for (const cell of cells) add(cell, 1);

  // Most cells are plain already, so only the others are counted anew.
  for (const [cell, rows] of [...rowsByText]) {
    const text = plainText(cell);
    if (text !== cell) {
      rowsByText.delete(cell);
      add(text, rows);
    }
  }
  rowsByText.delete("");
  const values = Array.from(rowsByText, ([text, rows]) => ({ text, rows }));
  const words = foldedWords(plainText(header).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  return { headerWords: words, values, filled: rowsOf(values) };
}

/** How many rows hold one of these values. */
export const rowsOf = (values: readonly CellValue[]): number => values.reduce((sum, { rows }) => sum + rows, 0);
