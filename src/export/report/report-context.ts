import { type CellView, cellViews } from "../../cells/views.ts";
import { type Draw, loadDrawing } from "../../figures/drawings.ts";
import type { FigureInputs } from "../../figures/figure.ts";
import { type FigureId, figureIds } from "../../figures/index.ts";
import type { Language } from "../../model/language.ts";
import type { Tellable } from "../disclosure/tellable.ts";

/** The drawing function of each figure; loaded before the report is written. */
export type Drawings = ReadonlyMap<FigureId, Draw<FigureInputs[keyof FigureInputs]>>;

/** How each kind of cell is shown, by its name; loaded before the report is written. */
export type Views = ReadonlyMap<string, CellView>;

/** What every part of a report is written with. */
export interface ReportContext {
  readonly told: Tellable;
  readonly language: Language;
  /** Where figures are drawn. */
  readonly document: Document;
  readonly drawings: Drawings;
  readonly views: Views;
}

/** The place of a cell in a report. */
export const cellId = (name: string): string => `cell-${name}`;

export async function loadDrawings(): Promise<Drawings> {
  const loading = figureIds.map(async (id) => [id, await loadDrawing(id)] as const);
  // Each figure draws its own input; which that is, the compiler cannot follow through the map.
  return new Map((await Promise.all(loading)) as [FigureId, Draw<FigureInputs[keyof FigureInputs]>][]);
}

export async function loadViews(): Promise<Views> {
  return new Map(await Promise.all(cellViews.map(async ([kind, load]) => [kind, await load()] as const)));
}
