import * as v from "valibot";
import type { Method } from "../../model/estimator.ts";
import type { Fields } from "../../model/fields.ts";
import { printModel } from "../../model/model-notation.ts";
import { fieldsSchema } from "../../notebook/field-kinds/index.ts";

/** Whether a method can give its estimate at once, without an interval. */
export function givesPointAtOnce({ fields }: Method): boolean {
  const { interval } = fields as Fields;
  const kind = interval?.kind === "group" ? interval.fields.kind : undefined;
  return kind?.kind === "choice" && kind.choices.includes("none");
}

/**
 * Options with which such a method gives its estimate alone from a table of so many lists: no interval, a model that must
 * be named is that of independent lists, and all else as usual.
 */
export function pointOptions({ fields }: Method, lists: number): Readonly<Record<string, unknown>> {
  const { model } = fields as Fields;
  const independent = printModel(Int32Array.from({ length: lists }, (_, list) => 1 << list));
  return v.parse(fieldsSchema(fields), {
    interval: { kind: "none" },
    ...(model?.kind === "text" ? { model: independent } : {}),
  }) as Readonly<Record<string, unknown>>;
}
