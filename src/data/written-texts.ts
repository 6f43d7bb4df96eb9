import * as v from "valibot";
import type { Texts } from "../model/texts.ts";

/** Words as somebody writes them in a file that describes data. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

const byLanguage = v.pipe(
  v.record(tag, words),
  v.check((texts) => Object.keys(texts).length > 0, "at least one language"),
);

/** A text by language tag, such as `{ "en": "Lists", "da": "Lister" }`; a plain string is English. */
export const texts = v.lazy(
  (input): v.GenericSchema<unknown, Texts> =>
    typeof input === "string"
      ? v.pipe(
          words,
          v.transform((en): Texts => ({ en })),
        )
      : byLanguage,
);

const suffix = "_da";

/**
 * A described thing as it is written today: earlier files had the Danish wording of a key beside it, as `title_da` beside
 * `title`.
 */
export function asWrittenToday(described: unknown): unknown {
  if (Array.isArray(described)) return described.map(asWrittenToday);
  if (typeof described !== "object" || described === null) return described;
  const said = new Map(Object.entries(described));
  const entries = [...said].flatMap(([key, value]): [string, unknown][] => {
    if (key.endsWith(suffix) && typeof said.get(key.slice(0, -suffix.length)) === "string") return [];
    const danish = said.get(key + suffix);
    const isWorded = typeof value === "string" && danish !== undefined;
    return [[key, isWorded ? { en: value, da: danish } : asWrittenToday(value)]];
  });
  return Object.fromEntries(entries);
}
