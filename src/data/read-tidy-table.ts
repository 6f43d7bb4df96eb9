import * as v from "valibot";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { TidyColumn, TidyTable } from "../model/tidy-table.ts";
import { delimitedText } from "./delimited-text.ts";
import { texts, words } from "./written-texts.ts";

const label = v.object({ value: words, label: texts });

const column = v.object({
  name: words,
  title: texts,
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
  title: texts,
  description: texts,
  schema: v.object({ fields: columns }),
});

export type TidyDescriptor = v.InferOutput<typeof tidyDescriptor>;

const mostCharacters = 200_000;

/** Reads a file of published figures; it must have the described columns and no category and group twice. */
export function readTidyTable(descriptor: TidyDescriptor, text: string): Result<TidyTable> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const { name, path, schema } = descriptor;
  const wrong: Problem = { code: "bad-datapackage", where: path };
  const records = delimitedText(text.replace(/^\uFEFF/, ""), ",", Number.POSITIVE_INFINITY);
  if (!records.ok) return records;
  const [header, ...below] = records.value;
  const { fields } = schema;
  if (header?.cells.length !== fields.length || fields.some((field, k) => field.name !== header.cells[k])) {
    return failure(wrong);
  }
  const places = { category: -1, group: -1, value: -1 };
  for (const [position, { role }] of fields.entries()) places[role] = position;
  const [category, group, value] = [fields[places.category], fields[places.group], fields[places.value]];
  if (!category || !value) return failure(wrong);

  const rows: TidyTable["rows"][number][] = [];
  for (const { row, cells } of below) {
    if (cells.length !== fields.length) {
      return failure({ code: "ragged-row", row, expected: fields.length, found: cells.length });
    }
    const cell = (position: number): string => cells[position]?.trim() ?? "";
    const written = cell(places.value);
    if (!/^\d{1,9}$/.test(written)) return failure({ code: "not-a-count", row, column: places.value + 1 });
    rows.push({ category: cell(places.category), group: cell(places.group), value: Number(written) });
  }
  const said = new Set(rows.map((row) => JSON.stringify([row.category, row.group])));
  if (rows.length === 0 || said.size < rows.length) return failure(wrong);
  return success({
    name,
    title: descriptor.title,
    about: descriptor.description,
    category: namedColumn(category),
    group: group ? namedColumn(group) : null,
    value: { title: value.title },
    rows,
  });
}

const namedColumn = ({ title, categories }: TidyDescriptor["schema"]["fields"][number]): TidyColumn => ({
  title,
  labels: Object.fromEntries(categories.map(({ value, label }) => [value, label])),
});
