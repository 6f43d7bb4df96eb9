import type { CellKind } from "../../cells/cell-kind.ts";
import type { DataValue } from "../../cells/data/index.ts";
import { cellKindName, cellKinds } from "../../cells/index.ts";
import { methods } from "../../estimators/index.ts";
import type { FigureId } from "../../figures/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { methodName } from "../../locale/method-words.ts";
import type { Method } from "../../model/estimator.ts";
import type { Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { dataBehind } from "../../notebook/data-behind.ts";
import type { Cell } from "../../notebook/document.ts";
import { cellNameOf, freeCellName } from "../../notebook/free-cell-name.ts";
import { askedFields, usualOptions } from "../form/usual-options.ts";
import type { OpenNotebook } from "../open-notebook.ts";

export type AddedKind = keyof typeof cellKinds;

export interface CellToAdd {
  readonly kind: AddedKind;
  /** Of an estimate. */
  readonly method?: string;
}

/** The dataset with which a table begins: small, and public. */
const firstDataset = "korea";
const firstFigures = { dataset: "denmark-2022", table: "path" };
const usualMethod = "best-model";

/** The kinds of which one must be there before a cell of a kind can rest on it; none where it rests on nothing. */
export function restsOn(kind: AddedKind): readonly string[] {
  if (kind === "figure") return Object.keys(figureFrom);
  return Object.values(fieldsOf(kind)).flatMap((field) => (field.kind === "cell" ? field.of : []));
}

const fieldsOf = (kind: AddedKind): Fields => (cellKinds[kind] as CellKind).fields({});

/** The cells that stand nearest to a place after a block: those above it first, from there to the beginning. */
export function nearestCells({ notebook }: OpenNotebook, after: number): readonly Cell[] {
  const { blocks } = notebook.peek();
  const cellsIn = (some: typeof blocks) => some.flatMap((block) => (block.kind === "cell" ? [block.cell] : []));
  return [...cellsIn(blocks.slice(0, after + 1)).reverse(), ...cellsIn(blocks.slice(after + 1))];
}

/** The table of the nearest data cell; null while it is not there. */
export function nearestTable(open: OpenNotebook, after: number): OverlapTable | null {
  const data = nearestCells(open, after).find(({ kind }) => kind === "data");
  const state = data && open.cells.peek().get(data.name)?.state.value;
  return state?.status === "done" ? (state.value as DataValue).table : null;
}

/** A cell as it is added after a block, fences included: something that works at once, on what stands nearest. */
export function newCellText(
  open: OpenNotebook,
  after: number,
  { kind, method }: CellToAdd,
  language: Language,
): string {
  const { title, mapping } = contentOf(open, after, kind, method ?? usualMethod, language);
  return `\`\`\`${kind} ${freeCellName(open.notebook.peek(), cellNameOf(title))}\n${cellYaml(mapping)}\`\`\``;
}

interface Content {
  /** What it is called, in the reader's language. */
  readonly title: string;
  readonly mapping: Readonly<Record<string, unknown>>;
}

function contentOf(open: OpenNotebook, after: number, kind: AddedKind, method: string, language: Language): Content {
  const near = nearestCells(open, after);
  const title = cellKindName(kind, language);
  switch (kind) {
    case "data":
      return { title: firstDataset, mapping: { dataset: firstDataset } };
    case "tidy":
      return { title: firstFigures.table, mapping: firstFigures };
    case "estimate": {
      const asked = askedOptions(method, nearestTable(open, after));
      return { title: methodName(method, language), mapping: { ...references(kind, near), method, ...asked } };
    }
    case "design":
      return { title, mapping: { ...references(kind, near), plans: [{ years: [2, 3] }] } };
    case "scenarios":
      return { title, mapping: { ...references(kind, near), vary: [{ drop: "each" }] } };
    case "figure":
      return figureOf(open, near, language);
    default:
      return { title, mapping: references(kind, near) };
  }
}

/** The nearest cells that may stand in the fields of a kind that ask for one. */
const references = (kind: AddedKind, near: readonly Cell[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(kind)).flatMap(([key, field]) => {
      if (field.kind !== "cell") return [];
      const name = near.find((cell) => field.of.includes(cell.kind))?.name ?? "";
      return [[key, field.many ? [name] : name]];
    }),
  );

/** What a method asks for that has no usual value, as far as the table tells something to begin with. */
function askedOptions(method: string, table: OverlapTable | null): Readonly<Record<string, unknown>> {
  const known: Readonly<Record<string, Method>> = methods;
  const fields = known[method]?.fields ?? {};
  const usual: Readonly<Record<string, unknown>> = (table && usualOptions(fields, table)) ?? {};
  return Object.fromEntries(askedFields(fields).flatMap((key) => (key in usual ? [[key, usual[key]]] : [])));
}

/** The first figure that can be drawn from the nearest cell that can be drawn; estimates of one table stand together. */
function figureOf({ notebook }: OpenNotebook, near: readonly Cell[], language: Language): Content {
  const subject = near.find(({ kind }) => kind in figureFrom);
  const kind: FigureId = (subject && figureFrom[subject.kind]) ?? "forest";
  // What kind of plot it is may stand in brackets.
  const title = catalogues[language].figures[kind].name.replace(/\(.*\)/, "");
  if (subject?.kind !== "estimate") return { title, mapping: { kind, of: subject?.name ?? "" } };
  const book = notebook.peek();
  const table = dataBehind(book, subject.name);
  const together = near.filter((cell) => cell.kind === "estimate" && dataBehind(book, cell.name) === table);
  const inOrder = [...book.cells.keys()].filter((name) => together.some((cell) => cell.name === name));
  return { title, mapping: { kind, of: inOrder } };
}

const figureFrom: Readonly<Record<string, FigureId>> = {
  estimate: "forest",
  data: "upset",
  tidy: "bars",
  scenarios: "scenario-forest",
  design: "design",
  consistency: "consistency",
};
