import type { KnownList } from "../model/check.ts";
import type { DatasetDescription } from "../model/dataset.ts";
import type { DesignResults } from "../model/design-results.ts";
import type { NumberedEstimate } from "../model/estimate.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ScenarioResults } from "../model/scenario-results.ts";
import type { TidyTable } from "../model/tidy-table.ts";

/** Estimates to be compared, in the order in which they are drawn. */
export interface EstimatesInput {
  readonly rows: readonly { readonly label: string; readonly estimate: NumberedEstimate }[];
  /** People seen, marked in the figure. */
  readonly observed: number;
}

/** An overlap table with the full names of its lists, by their short ones. */
export interface TableInput {
  readonly table: OverlapTable;
  readonly listNames: DatasetDescription["listNames"];
}

/** Published figures. */
export type TidyInput = TidyTable;

/** What a figure can be drawn from. */
export interface FigureInputs {
  readonly estimates: EstimatesInput;
  readonly table: TableInput;
  readonly tidy: TidyInput;
  readonly scenarios: ScenarioResults;
  readonly design: DesignResults;
  readonly "known-lists": readonly KnownList[];
}

export interface FigureWords {
  readonly name: string;
  readonly about: string;
}

/** The figure's numbers as text, for whoever would rather read them. */
export interface FigureTable {
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
}

export interface DrawOptions {
  readonly language: Language;
  /** Pixels; what would be cut off is wrapped or arranged anew. */
  readonly width: number;
  /** Where the elements are made, when there is no global document. */
  readonly document?: Document;
}

/** Draws an image that has an accessible name, takes all colours from custom properties and carries no style attribute. */
export type Draw<Input> = (input: Input, options: DrawOptions) => SVGSVGElement | HTMLElement;

/** A figure. Its words, caption and table are at hand at once; the drawing, and Plot with it, is loaded when needed. */
export interface Figure<From extends keyof FigureInputs> {
  readonly drawnFrom: From;
  readonly words: InEveryLanguage<FigureWords>;
  /** The finding in a sentence, then what is needed to read the figure. */
  caption(input: FigureInputs[From], language: Language): string;
  table(input: FigureInputs[From], language: Language): FigureTable;
  load(): Promise<{ readonly draw: Draw<FigureInputs[From]> }>;
}

/** Any figure; `drawnFrom` tells which input it takes. */
export type AnyFigure = { [From in keyof FigureInputs]: Figure<From> }[keyof FigureInputs];
