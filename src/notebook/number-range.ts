import * as v from "valibot";
import type { Field } from "../model/fields.ts";
import type { Expected } from "../model/problem.ts";

export type NumberField = Extract<Field, { readonly kind: "number" | "number-or-auto" }>;

const mostSteps = 101;

/**
 * The numbers of a written range such as `{ from: 0.25, to: 4, steps: 9 }`, both ends among them: evenly spaced, or by
 * equal factors where the field says so. Null where it is no range, leaves the bounds of the field, or meets a fraction
 * where numbers are whole.
 */
export function numberRange(field: NumberField, written: unknown): readonly number[] | null {
  const parsed = v.safeParse(rangeSchema(field), written);
  if (!parsed.success) return null;
  const { from, to, steps } = parsed.output;
  const share = (step: number): number => step / (steps - 1);
  const numbers = Array.from({ length: steps }, (_, step) =>
    isLog(field) ? from * (to / from) ** share(step) : from + (to - from) * share(step),
  );
  // The last is exactly the end that was asked for, whatever the powers round to.
  numbers[steps - 1] = to;
  return field.whole && !numbers.every(Number.isInteger) ? null : numbers;
}

/** What a number that may be a range should be. */
export const expectedNumberOrRange = ({ low, high, whole }: NumberField): Expected => ({
  kind: "range",
  low,
  high,
  whole,
  mostSteps,
});

const isLog = (field: NumberField): boolean => field.kind === "number" && field.spacing === "log";

function rangeSchema(field: NumberField) {
  const { low, high } = field;
  const end = v.pipe(
    v.number(),
    v.minValue(low),
    v.maxValue(high),
    v.check((value) => !isLog(field) || value > 0),
  );
  return v.strictObject({
    from: end,
    to: end,
    steps: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(mostSteps)),
  });
}
