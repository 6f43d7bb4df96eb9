import * as v from "valibot";
import type { DatasetDescription } from "../model/dataset.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { failure, type Result, success } from "../model/result.ts";

/** What a descriptor says, and which columns it says that the table has. */
export interface Datapackage {
  readonly description: DatasetDescription;
  /** The list columns, in order. */
  readonly lists: readonly string[];
}

const mostCharacters = 200_000;

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

const source = v.object({ title: words, path: v.optional(v.pipe(v.string(), v.url(), v.startsWith("https://"))) });

const field = v.object({ name: words, title: words, title_da: v.optional(words), type: v.literal("integer") });

const fields = v.pipe(
  v.array(field),
  v.check((all) => all.filter(({ name }) => name === "count").length === 1, "exactly one field is called count"),
);

/**
 * The part of a Data Package (https://datapackage.org) that we read: one table whose fields are lists and a count, and
 * our own keys `counts` (what is counted), `year` and `citation`. A key with `_da` is the Danish wording of its namesake.
 */
const descriptor = v.object({
  name: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)),
  title: words,
  title_da: v.optional(words),
  counts: words,
  counts_da: v.optional(words),
  year: words,
  year_da: v.optional(words),
  citation: words,
  sources: v.tupleWithRest([source], source),
  resources: v.tuple([v.object({ path: v.literal("overlap.csv"), schema: v.object({ fields }) })]),
});

/** Reads a dataset's `datapackage.json`; a problem says at which key the descriptor is wrong. */
export function readDatapackage(text: string): Result<Datapackage> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const parsed = v.safeParse(descriptor, parseJson(text));
  if (!parsed.success) return failure({ code: "bad-datapackage", where: v.getDotPath(parsed.issues[0]) ?? "JSON" });

  const { name, citation, sources, resources, ...said } = parsed.output;
  const [{ title, path }] = sources;
  const lists = resources[0].schema.fields.filter((one) => one.name !== "count");
  return success({
    lists: lists.map((list) => list.name),
    description: {
      name,
      title: inEveryLanguage(said.title, said.title_da),
      counts: inEveryLanguage(said.counts, said.counts_da),
      year: inEveryLanguage(said.year, said.year_da),
      source: path === undefined ? title : `${title}, ${path}`,
      citation,
      listNames: Object.fromEntries(lists.map((list) => [list.name, inEveryLanguage(list.title, list.title_da)])),
    },
  });
}

const inEveryLanguage = (en: string, da: string | undefined): InEveryLanguage<string> => ({ en, da: da ?? en });

/** The value of a JSON text, or undefined, which no descriptor is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
