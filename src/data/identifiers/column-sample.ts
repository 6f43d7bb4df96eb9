import { foldedWords } from "./folded-words.ts";

/** More than this of one cell is free text, whatever stands in the rest. */
const longest = 1000;

/**
 * A cell as a person reads it: digits of any script (Arabic, Thai, full width) as 0 to 9, every dash as `-`, every space
 * as one blank, without invisible characters and without the quotation marks by which spreadsheets protect digits.
 */
function plainText(raw: string): string {
  if (/^[\w-]{1,99}$/.test(raw)) return raw;
  const text = raw.length > longest ? raw.slice(0, longest) : raw;
  return (/^[!-~ ]*$/.test(text) ? text : inAscii(text)).replace(/\s+/g, " ").replace(/^[='" ]+|['" ]+$/g, "");
}

const inAscii = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\p{Nd}/gu, digitOf);

/** The decimal digits of a script follow one another from 0, and what comes before its 0 is no digit. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}

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
