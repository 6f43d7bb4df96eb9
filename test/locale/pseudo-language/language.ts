import type { Language } from "../../../src/model/language.ts";
import { foreign } from "./foreign.ts";

/** The language that only tests have. */
export const another = "my" as Language;

/** Examples whose texts are in the shipped languages, with each said in the other one as well. */
export function alsoInAnother<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(alsoInAnother) as Value;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, alsoInAnother(each)]);
  const { en } = value as { readonly en?: unknown };
  return Object.fromEntries(typeof en === "string" ? [...entries, [another, foreign(en)]] : entries);
}
