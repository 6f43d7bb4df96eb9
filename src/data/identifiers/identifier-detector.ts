import { type CellValue, type ColumnSample, rowsOf } from "./column-sample.ts";

/** Certain where hardly anything else is written so, likely where it could also be something harmless. */
export type Confidence = "certain" | "likely";

/** What a detector says of a column; it has no place for a value. */
export interface Sighting {
  readonly rows: number;
  readonly confidence: Confidence;
}

/** One kind of identifier. It looks at a column on its own, and must finish in time linear in the column's text. */
export interface IdentifierDetector {
  /** Whether a header is looked at as if it were a cell. */
  readonly readsHeader: boolean;
  find(column: ColumnSample): Sighting | null;
}

/** The rows of all these values, without counting a value twice; null when there are none. */
export function sighting(certain: Iterable<CellValue>, likely: Iterable<CellValue> = []): Sighting | null {
  const sure = new Set(certain);
  const rows = rowsOf([...new Set([...sure, ...likely])]);
  return rows === 0 ? null : { rows, confidence: sure.size > 0 ? "certain" : "likely" };
}

/** Whether some word of the header matches. */
export const headerSays = (column: ColumnSample, word: RegExp): boolean =>
  column.headerWords.some((one) => word.test(one));
