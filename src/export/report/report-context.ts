import type { Draw, FigureInputs } from "../../figures/figure.ts";
import { figures } from "../../figures/index.ts";
import type { Language } from "../../model/language.ts";
import type { Tellable } from "../disclosure/tellable.ts";

/** The drawing function of each figure, by the figure; loaded before the report is written. */
export type Drawings = ReadonlyMap<unknown, Draw<FigureInputs[keyof FigureInputs]>>;

/** What every part of a report is written with. */
export interface ReportContext {
  readonly told: Tellable;
  readonly language: Language;
  /** Where figures are drawn. */
  readonly document: Document;
  readonly drawings: Drawings;
}

export async function loadDrawings(): Promise<Drawings> {
  const loading = Object.values(figures).map(async (figure) => [figure, (await figure.load()).draw] as const);
  // Each figure draws its own input; which that is, the compiler cannot follow through the map.
  return new Map((await Promise.all(loading)) as [unknown, Draw<FigureInputs[keyof FigureInputs]>][]);
}
