import type { Heading, RootContent } from "mdast";
import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import type { Thresholds } from "../model/thresholds.ts";

/** A place in the document, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem and where in the document it stands. */
export interface Located extends Place {
  readonly problem: Problem;
}

/** Lines counted from 1, both included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A full specification: every key has a value, defaults filled in. */
export type Spec = Readonly<Record<string, unknown>>;

/** A cell's mention of another cell, and the kinds that may stand there. */
export interface Reference extends Place {
  readonly name: string;
  readonly of: readonly string[];
}

interface CellHead {
  readonly kind: string;
  /** Unique in the document; a cell that has no name of its own, or no usable one, stands under `KIND-NUMBER`. */
  readonly name: string;
  /** From the opening fence to the closing one. */
  readonly lines: LineSpan;
}

/** A cell that can be evaluated as soon as the cells that it needs are. */
export interface SoundCell extends CellHead {
  readonly sound: true;
  readonly spec: Spec;
  readonly marks: Marks;
  /** Names of the cells that it needs, each once, in the order in which they are written. */
  readonly needs: readonly string[];
}

/** A cell that cannot be evaluated as it is written. */
export interface BrokenCell extends CellHead {
  readonly sound: false;
  /** At least one, in the order of the document. */
  readonly problems: readonly [Located, ...Located[]];
}

export type Cell = SoundCell | BrokenCell;

/** Text between cells, as Markdown nodes that know their places in the document. */
export interface Prose {
  readonly kind: "prose";
  readonly nodes: readonly RootContent[];
}

export type Block = Prose | { readonly kind: "cell"; readonly cell: Cell };

/** What a cell says of its part in the brief; its result does not depend on it. */
export interface Marks {
  /** Whether the brief leads with this estimate. */
  readonly headline: boolean;
  /** Whether the brief shows this cell; where the cell does not say, the brief decides. */
  readonly audience: "brief" | "notebook" | "unsaid";
}

/** A notebook as it is written: nothing of it has been evaluated. */
export interface Notebook {
  /** Empty when the document gives none. */
  readonly title: string;
  readonly language: Language;
  readonly seed: number;
  /** What the brief answers; empty when the document does not say. */
  readonly question: string;
  /** People among whom the victims live; 0 when the document does not say. */
  readonly population: number;
  readonly "population-source": string;
  readonly thresholds: Thresholds;
  readonly blocks: readonly Block[];
  /** The cells by name, in the order of the document. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Names of all cells, each after the sound cells that it needs. */
  readonly order: readonly string[];
  /** Problems that belong to no cell. */
  readonly problems: readonly Located[];
}

/** The heading of the first level with which the text begins, if it does. */
export function headingOf({ blocks: [first] }: Pick<Notebook, "blocks">): Heading | null {
  const node = first?.kind === "prose" ? first.nodes.find(({ type }) => type !== "yaml") : undefined;
  return node?.type === "heading" && node.depth === 1 ? node : null;
}

/** All problems of a notebook, those of its cells included, in the order of the document. */
export function problemsOf(notebook: Notebook): Located[] {
  const ofCells = [...notebook.cells.values()].flatMap((cell) => (cell.sound ? [] : cell.problems));
  return [...notebook.problems, ...ofCells].sort(byPlace);
}

export const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
