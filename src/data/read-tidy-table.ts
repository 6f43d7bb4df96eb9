import { fromCSV } from "arquero";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { TidyColumn, TidyRow, TidyTable } from "../model/tidy-table.ts";
import { inEveryLanguage, type TidyDescriptor } from "./tidy-descriptor.ts";

const mostCharacters = 200_000;

/** Reads a file of published figures; it must have the described columns and no category and group twice. */
export function readTidyTable(descriptor: TidyDescriptor, text: string): Result<TidyTable> {
  if (text.length > mostCharacters) {
    return failure({ code: "file-too-large", characters: text.length, most: mostCharacters });
  }
  const { name, path, schema } = descriptor;
  const wrong: Problem = { code: "bad-datapackage", where: path };
  const table = fromCSV(text.replace(/^\uFEFF/, ""), { autoType: false });
  const { fields } = schema;
  const names = table.columnNames();
  if (names.length !== fields.length || fields.some((field, k) => field.name !== names[k])) return failure(wrong);

  const field = (role: string) => fields.find((each) => each.role === role);
  const [category, group, value] = [field("category"), field("group"), field("value")];
  if (!category || !value) return failure(wrong);

  const cell = (column: string, row: number): string => String(table.get(column, row) ?? "").trim();
  const rows: TidyRow[] = [];
  for (let row = 0; row < table.numRows(); row++) {
    const written = cell(value.name, row);
    if (!/^\d{1,9}$/.test(written)) {
      return failure({ code: "not-a-count", row: row + 2, column: names.indexOf(value.name) + 1 });
    }
    rows.push({
      category: cell(category.name, row),
      group: group ? cell(group.name, row) : "",
      value: Number(written),
    });
  }
  const places = new Set(rows.map((row) => JSON.stringify([row.category, row.group])));
  if (rows.length === 0 || places.size < rows.length) return failure(wrong);
  return success({
    name,
    title: inEveryLanguage(descriptor.title, descriptor.title_da),
    about: inEveryLanguage(descriptor.description, descriptor.description_da),
    category: namedColumn(category),
    group: group ? namedColumn(group) : null,
    value: { title: inEveryLanguage(value.title, value.title_da) },
    rows,
  });
}

function namedColumn({ title, title_da, categories }: TidyDescriptor["schema"]["fields"][number]): TidyColumn {
  return {
    title: inEveryLanguage(title, title_da),
    labels: Object.fromEntries(
      categories.map(({ value, label, label_da }) => [value, inEveryLanguage(label, label_da)]),
    ),
  };
}
