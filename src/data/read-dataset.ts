import type { Dataset } from "../model/dataset.ts";
import { type History, listIndices } from "../model/history.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import { type Stratum, withoutAbsentList } from "../model/stratum.ts";
import type { TidyTable } from "../model/tidy-table.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type AbsentList, readDatapackage } from "./read-datapackage.ts";
import { readOverlapTable } from "./read-overlap-table.ts";
import { readTidyTable, type TidyDescriptor } from "./read-tidy-table.ts";

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
    table = withoutAbsentList(table, index);
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
