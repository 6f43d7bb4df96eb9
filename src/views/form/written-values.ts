import type { Field } from "../../model/fields.ts";
import { gridValuesOf, oneValueOf } from "./holds.ts";

/** What is written under a key of a grid, as the single values, ranges and groups of which it consists. */
export function writtenValues(field: Field, written: unknown): readonly unknown[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [written];
  const whole = gridValuesOf(field, written);
  const each = written.map((item) => oneValueOf(field, item));
  if (whole === null || each.includes(null)) return whole === null && isListOfValues(field) ? written : [written];
  return same(whole, each.flat()) ? written : [written];
}

/**
 * The values as a grid writes them: one by itself where that means the same, a list otherwise. What means nothing yet
 * stays as it is entered, for the field to say what it wants.
 */
export function asWritten(field: Field, values: readonly unknown[]): unknown {
  if (values.length === 0) return undefined;
  const [only] = values;
  const meant = values.map((value) => oneValueOf(field, value));
  if (meant.includes(null)) return values.length === 1 ? only : values;
  const candidates = values.length === 1 ? [only, [only]] : [values];
  return candidates.find((candidate) => same(gridValuesOf(field, candidate), meant.flat())) ?? candidates[0];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a list can be nothing but several values of the field. */
const isListOfValues = ({ kind }: Field): boolean => kind === "number" || kind === "number-or-auto" || kind === "group";
