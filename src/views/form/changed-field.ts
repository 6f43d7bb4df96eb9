import type { CellKind } from "../../cells/cell-kind.ts";
import type { Field, Fields } from "../../model/fields.ts";
import { markFields } from "../../notebook/marks.ts";
import type { FormContext } from "./form-context.ts";
import { problemsOfValue } from "./problems-of-value.ts";
import type { Mapping } from "./written-cell.ts";

/**
 * Everything that changes in a cell when one of its keys does: with another method or another figure, keys that mean
 * nothing any more, or not what they meant, go, and a cell that must be named and can be only one is.
 */
export function changedField(
  kind: CellKind,
  written: Mapping,
  { key, value }: { readonly key: string; readonly value: unknown },
  context: Pick<FormContext, "cells">,
): Mapping {
  const { [key]: _, ...others } = written;
  const next = value === undefined ? others : { ...others, [key]: value };
  const before: Fields = { ...kind.fields(written), ...markFields };
  const after: Fields = { ...kind.fields(next), ...markFields };
  const lost = Object.keys(others).filter((each) => {
    const had = before[each];
    const has = after[each];
    // What was wrong before is somebody's to mend; only what the change makes wrong is taken out.
    return (
      had !== undefined && fits(each, had, others[each], context) && !(has && fits(each, has, others[each], context))
    );
  });
  const left = (each: string): boolean => Object.hasOwn(next, each) && !lost.includes(each);
  const only = Object.entries<Field>(after).flatMap(([each, field]) => {
    const one = field.kind === "cell" && each !== key && !left(each) ? onlyCell(field.of, context) : null;
    return one === null ? [] : [[each, one] as const];
  });
  return { ...Object.fromEntries([...lost.map((each) => [each, undefined] as const), ...only]), [key]: value };
}

function fits(key: string, field: Field, value: unknown, { cells }: Pick<FormContext, "cells">): boolean {
  if (problemsOfValue(key, field, value).length > 0) return false;
  return field.kind !== "cell" || [value].flat().every((name) => field.of.includes(cells.get(String(name)) ?? ""));
}

function onlyCell(kinds: readonly string[], { cells }: Pick<FormContext, "cells">): string | null {
  const fitting = [...cells].filter(([, kind]) => kinds.includes(kind));
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
}
