import type { Field, Fields } from "../model/fields.ts";

/** The fields of one item of a list of groups, by the first sort whose name is among its keys; null where none is. */
export function groupFields({ of }: Extract<Field, { readonly kind: "groups" }>, item: unknown): Fields | null {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return null;
  const sort = Object.keys(item).find((key) => Object.hasOwn(of, key));
  return sort === undefined ? null : (of[sort] ?? null);
}
