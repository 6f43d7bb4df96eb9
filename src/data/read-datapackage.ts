import * as v from "valibot";
import type { DatasetDescription } from "../model/dataset.ts";
import type { History } from "../model/history.ts";
import type { Margins } from "../model/margins.ts";
import { mostLists } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import { type TidyDescriptor, tidyDescriptor } from "./read-tidy-table.ts";
import { statedMargins } from "./stated-margins.ts";
import { asWrittenToday, texts, words } from "./written-texts.ts";

/** What a descriptor says, and which columns it says that the table has. */
export interface Datapackage {
  readonly description: DatasetDescription;
  /** The list columns, in order. */
  readonly lists: readonly string[];
  /** The columns that divide the people into strata. */
  readonly strata: readonly string[];
  /** Histories that nobody could have, ascending. */
  readonly unobservable: readonly History[];
  /** Lists that did not operate in the strata with these values. */
  readonly absent: readonly AbsentList[];
  /** What the descriptor states that the sums of the table are; null where it states none. */
  readonly margins: Margins | null;
  /** The files of published figures. */
  readonly tidy: readonly TidyDescriptor[];
}

export interface AbsentList {
  readonly list: string;
  readonly where: Readonly<Record<string, string>>;
}

const mostCharacters = 200_000;

const source = v.object({ title: words, path: v.optional(v.pipe(v.string(), v.url(), v.startsWith("https://"))) });

const field = v.pipe(
  v.object({
    name: words,
    title: texts,
    type: v.picklist(["integer", "string"]),
    stratum: v.optional(v.boolean(), false),
  }),
  v.forward(
    v.check(
      ({ name, type, stratum }) => type === "integer" || name === "count" || stratum,
      "only strata and counts, as some are hidden, may be text",
    ),
    ["type"],
  ),
);

const fields = v.pipe(
  v.array(field),
  v.check((all) => all.filter(({ name }) => name === "count").length === 1, "exactly one field is called count"),
);

/** Another file of the package: published figures are those in `tables/`, and what is not is for others to read. */
const furtherResource = v.union([tidyDescriptor, v.object({ path: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.csv$/)) })]);

/**
 * The part of a Data Package (https://datapackage.org) that we read: one table whose fields are lists and a count, files of
 * published figures after it, and our
 * own keys `counts` (what is counted), `year`, `citation` and `unobservable`: the exact histories that nobody could have,
 * each as the list of its list columns, such as `[["PF", "NG"]]`. A field with `stratum: true` divides the people, and
 * `absent` names lists that did not operate everywhere, such as `[{ "list": "NG", "where": { "year": "2019" } }]`. `stated` gives sums
 * that were published apart from the counts, to check them by: people by list, and in all, such as `{ "all": 90, "NG": 40 }`.
 * Titles and the like are texts by language.
 */
const descriptor = v.object({
  name: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/)),
  title: texts,
  counts: texts,
  year: texts,
  citation: words,
  unobservable: v.optional(v.pipe(v.array(v.pipe(v.array(words), v.minLength(1))), v.maxLength(2 ** mostLists)), []),
  absent: v.optional(v.pipe(v.array(v.object({ list: words, where: v.record(words, words) })), v.maxLength(1000)), []),
  stated: v.optional(v.record(words, v.pipe(v.number(), v.safeInteger(), v.minValue(0))), {}),
  sources: v.tupleWithRest([source], source),
  resources: v.tupleWithRest(
    [v.object({ path: v.literal("overlap.csv"), schema: v.object({ fields }) })],
    furtherResource,
  ),
});

/** Reads a dataset's `datapackage.json`; a problem says at which key the descriptor is wrong. */
export function readDatapackage(text: string): Result<Datapackage> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const parsed = v.safeParse(descriptor, asWrittenToday(parseJson(text)));
  if (!parsed.success) return failure({ code: "bad-datapackage", where: v.getDotPath(parsed.issues[0]) ?? "JSON" });

  const { name, citation, sources, resources, unobservable, absent, stated, ...said } = parsed.output;
  const [{ title, path }] = sources;
  const dividing = resources[0].schema.fields.filter(({ stratum }) => stratum).map((one) => one.name);
  const lists = resources[0].schema.fields.filter((one) => one.name !== "count" && !one.stratum);
  const columns = lists.map((list) => list.name);
  const wrong = unobservable.findIndex((names) => names.some((list) => !columns.includes(list)));
  if (wrong >= 0) return failure({ code: "bad-datapackage", where: `unobservable.${wrong}` });
  const astray = absent.findIndex(
    ({ list, where }) => !columns.includes(list) || !Object.keys(where).every((column) => dividing.includes(column)),
  );
  if (astray >= 0) return failure({ code: "bad-datapackage", where: `absent.${astray}` });
  const people = Object.entries(stated).map(([name, count]) => [name, { low: count, high: count }] as const);
  const margins = statedMargins(Object.fromEntries(people), columns);
  if (!margins.ok) return failure({ code: "bad-datapackage", where: "stated" });
  return success({
    lists: columns,
    strata: dividing,
    absent,
    margins: margins.value,
    tidy: resources.slice(1).filter((each): each is TidyDescriptor => "description" in each),
    unobservable: [...new Set(unobservable.map((names) => historyOf(names, columns)))].sort((a, b) => a - b),
    description: {
      name,
      ...said,
      source: path === undefined ? title : `${title}, ${path}`,
      citation,
      listNames: Object.fromEntries(lists.map((list) => [list.name, list.title])),
    },
  });
}

const historyOf = (names: readonly string[], columns: readonly string[]): History =>
  names.reduce((history, list) => history | (1 << columns.indexOf(list)), 0);

/** The value of a JSON text, or undefined, which no descriptor is. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
