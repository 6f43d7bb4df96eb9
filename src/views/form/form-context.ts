import type { DataValue } from "../../cells/data/index.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import { type Texts, textIn } from "../../model/texts.ts";
import { isMapping } from "../../notebook/field-kinds/field-kind.ts";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";
import { type Mapping, writtenCell } from "./written-cell.ts";

/** Something that can be chosen, and what it is called. */
export interface Offered {
  readonly value: string;
  readonly label: string;
}

/** What can be known of the table that a cell rests on. */
export interface FormTable {
  readonly lists: readonly Offered[];
  /** Whether the cell may name these lists only; a cell that changes its table also names those that it had. */
  readonly final: boolean;
  /** The values of each column by which it is divided. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** What a form can offer besides what its fields say. */
export interface FormContext {
  /** The kinds of the cells that can be named, by their names, in the order of the notebook. */
  readonly cells: ReadonlyMap<string, string>;
  /** Null while the table is not there. */
  readonly table: FormTable | null;
  readonly datasets: readonly Offered[];
  /** The published figures of the dataset that is named. */
  readonly figures: readonly Offered[];
}

/** A problem, and the way to the value that it is about, from the field at which one stands. */
export interface PathProblem {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

/** The problems of what stands under a key. */
export const problemsWithin = (problems: readonly PathProblem[], key: string | number): readonly PathProblem[] =>
  problems.filter(({ path }) => path[0] === key).map(({ path, problem }) => ({ path: path.slice(1), problem }));

/** The problems of what stands under none of the keys: those of the whole. */
export const problemsOfWhole = (
  problems: readonly PathProblem[],
  keys: readonly (string | number)[],
): readonly PathProblem[] => problems.filter(({ path: [first] }) => first === undefined || !keys.includes(first));

const descriptors = import.meta.glob<unknown>("../../../datasets/*/datapackage.json", {
  import: "default",
  eager: true,
});

const folder = /([^/]+)\/datapackage\.json$/;

/** The datasets that come with the app, by their titles. */
const shippedDatasets = (language: Language): readonly Offered[] =>
  Object.entries(descriptors).map(([path, descriptor]) => {
    const value = folder.exec(path)?.[1] ?? path;
    return { value, label: titleOf(descriptor, language) ?? value };
  });

/** The tables of published figures that come with a dataset. */
function shippedFigures(dataset: unknown, language: Language): readonly Offered[] {
  const descriptor = Object.entries(descriptors).find(([path]) => folder.exec(path)?.[1] === dataset)?.[1];
  const resources = isMapping(descriptor) && Array.isArray(descriptor.resources) ? descriptor.resources : [];
  return resources.flatMap((resource: unknown) => {
    if (!isMapping(resource) || !String(resource.path).startsWith("tables/")) return [];
    const value = String(resource.name);
    return [{ value, label: titleOf(resource, language) ?? value }];
  });
}

function titleOf(descriptor: unknown, language: Language): string | null {
  if (!isMapping(descriptor)) return null;
  const { title } = descriptor;
  if (isMapping(title)) return textIn(title as Texts, language);
  return typeof title === "string" ? title : null;
}

/** The table that a cell rests on as it is written, whether or not it is sound; null while it is not there. */
export function tableBehind(open: OpenNotebook, { cell, state }: OpenCell, written: Mapping): Dataset | null {
  if (cell.kind === "data" && state.value.status === "done") return state.value.value as DataValue;
  return tableOfCell(open, cell.name, written, new Set());
}

function tableOfCell(open: OpenNotebook, name: string, written: Mapping, seen: Set<string>): Dataset | null {
  seen.add(name);
  const study = open.studies.value.get(name);
  if (study) return study.value;
  const named = [written.data, written.base, written.of].flat().filter((each) => typeof each === "string");
  for (const each of named) {
    const cell = open.notebook.value.cells.get(each);
    if (!cell || seen.has(each)) continue;
    const table = tableOfCell(open, each, writtenCell(open.text.value, cell)?.mapping ?? {}, seen);
    if (table) return table;
  }
  return null;
}

/** What the form of a cell can offer as the notebook stands. */
export function formContextOf(
  open: OpenNotebook,
  cell: OpenCell,
  written: Mapping,
  dataset: Dataset | null,
  language: Language,
): FormContext {
  const others = [...open.notebook.value.cells.values()].filter(({ name }) => name !== cell.cell.name);
  return {
    cells: new Map(others.map(({ name, kind }) => [name, kind])),
    table:
      cell.cell.kind === "data" ? changingTable(dataset, written, language) : dataset && tableOf(dataset, language),
    datasets: shippedDatasets(language),
    figures: shippedFigures(written.dataset, language),
  };
}

function tableOf({ table, strata, description }: Dataset, language: Language): FormTable {
  const columns: Record<string, string[]> = {};
  for (const { values } of strata) {
    for (const [column, value] of Object.entries(values)) {
      const known = columns[column] ?? [];
      columns[column] = known.includes(value) ? known : [...known, value];
    }
  }
  const lists = table.lists.map((list) => {
    const names = description.listNames[list];
    const title = names && textIn(names, language);
    return { value: list, label: title ? `${list} · ${title}` : list };
  });
  return { lists, columns, final: true };
}

/** The table of a cell that changes it: the lists that are written there too, and first, as their order counts. */
function changingTable(dataset: Dataset | null, { table }: Mapping, language: Language): FormTable | null {
  const written = isMapping(table) && Array.isArray(table.lists) ? table.lists.map(String) : [];
  const now = dataset ? tableOf(dataset, language) : { lists: [], columns: {} };
  const others = now.lists.filter(({ value }) => !written.includes(value));
  const lists = [...written.map((value) => ({ value, label: value })), ...others];
  return lists.length > 0 ? { ...now, lists, final: false } : null;
}
