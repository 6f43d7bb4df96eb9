import { fromCSV } from "arquero";
import type { Dataset } from "../model/dataset.ts";
import { type History, listIndices } from "../model/history.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import { type Stratum, withoutList } from "../model/stratum.ts";
import type { TidyColumn, TidyRow, TidyTable } from "../model/tidy-table.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type AbsentList, readDatapackage } from "./read-datapackage.ts";
import { readOverlapTable } from "./read-overlap-table.ts";
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

/** Reads the files of a dataset; they must agree on the lists, their order, and where nobody could be. */
export function readDataset(files: DatasetFiles): Result<Dataset> {
  const datapackage = readDatapackage(files.datapackage);
  if (!datapackage.ok) return datapackage;
  const { description, lists: described, strata: dividing, unobservable, absent, margins, tidy } = datapackage.value;
  const read = readOverlapTable(files.overlap, dividing);
  if (!read.ok) return read;

  const { table, strata } = read.value;
  const found = table.lists;
  if (described.length !== found.length || described.some((list, k) => list !== found[k])) {
    return failure({ code: "lists-not-as-described", described, found });
  }
  const problem = seenThoughUnobservable(table, unobservable);
  if (problem) return failure(problem);

  const operating: Stratum[] = [];
  for (const stratum of strata) {
    const part = withoutAbsentLists(marked(stratum, unobservable), absent);
    if (!part.ok) return part;
    operating.push(part.value);
  }
  const published = publishedFigures(tidy, files.tables);
  if (!published.ok) return published;
  return success({
    description,
    table: { ...table, ...unobservableIn(unobservable) },
    strata: operating,
    ...(margins && { margins }),
    ...(published.value.length > 0 && { tidy: published.value }),
  });
}

function publishedFigures(
  descriptors: readonly TidyDescriptor[],
  texts: DatasetFiles["tables"] = {},
): Result<readonly TidyTable[]> {
  const tables: TidyTable[] = [];
  for (const descriptor of descriptors) {
    const text = Object.hasOwn(texts, descriptor.path) ? texts[descriptor.path] : undefined;
    if (text === undefined) return failure({ code: "bad-datapackage", where: descriptor.path });
    const table = readTidyTable(descriptor, text);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return success(tables);
}

const unobservableIn = (unobservable: readonly History[]) => (unobservable.length > 0 ? { unobservable } : {});

const marked = ({ values, table }: Stratum, unobservable: readonly History[]): Stratum => ({
  values,
  table: { ...table, ...unobservableIn(unobservable) },
});

/** A list that did not operate in a stratum is no list of its table: what it did not see is missing, not zero. */
function withoutAbsentLists(stratum: Stratum, absent: readonly AbsentList[]): Result<Stratum> {
  let { table } = stratum;
  for (const { list, where } of absent) {
    const index = table.lists.indexOf(list);
    const applies = Object.entries(where).every(([column, value]) => stratum.values[column] === value);
    if (index < 0 || !applies) continue;
    const problem = seenThoughUnobservable(table, historiesWith(index, table.lists.length));
    if (problem) return failure(problem);
    table = withoutList(table, index);
  }
  return success({ values: stratum.values, table });
}

const historiesWith = (list: number, lists: number): History[] =>
  Array.from({ length: 1 << lists }, (_, history) => history).filter((history) => (history >> list) & 1);

function seenThoughUnobservable(table: OverlapTable, unobservable: readonly History[]): Problem | null {
  const { counts, hidden = [], lists } = table;
  const seen = unobservable.find(
    (history) => (counts[history] ?? 0) > 0 || hidden.some((count) => count.history === history),
  );
  if (seen === undefined) return null;
  return { code: "seen-though-unobservable", lists: listIndices(seen).map((k) => lists[k] ?? "") };
}
