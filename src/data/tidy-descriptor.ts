import * as v from "valibot";
import type { InEveryLanguage } from "../model/language.ts";

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const label = v.object({ value: words, label: words, label_da: v.optional(words) });

const column = v.object({
  name: words,
  title: words,
  title_da: v.optional(words),
  type: v.picklist(["integer", "string"]),
  role: v.picklist(["category", "group", "value"]),
  categories: v.optional(v.pipe(v.array(label), v.maxLength(500)), []),
});

const columns = v.pipe(
  v.array(column),
  v.check((all) => all.filter(({ role }) => role === "category").length === 1, "exactly one category"),
  v.check((all) => all.filter(({ role }) => role === "group").length <= 1, "one group at most"),
  v.check(
    (all) => all.every(({ role, type }) => role !== "value" || type === "integer") && all.length <= 3,
    "values are whole numbers",
  ),
  v.check((all) => all.filter(({ role }) => role === "value").length === 1, "exactly one value"),
);

/** A file of published figures in a Data Package, known by its folder: our own key `role` says what each field is. */
export const tidyDescriptor = v.object({
  name: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  path: v.pipe(v.string(), v.maxLength(100), v.regex(/^tables\/[a-z0-9-]+\.csv$/)),
  title: words,
  title_da: v.optional(words),
  description: words,
  description_da: v.optional(words),
  schema: v.object({ fields: columns }),
});

export type TidyDescriptor = v.InferOutput<typeof tidyDescriptor>;

/** English and Danish; English where there is no Danish. */
export const inEveryLanguage = (en: string, da: string | undefined): InEveryLanguage<string> => ({ en, da: da ?? en });
