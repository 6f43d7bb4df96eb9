import type { Language } from "../model/language.ts";
import { type FigureId, figureIds, type InputOf } from "./index.ts";

export interface DrawOptions {
  readonly language: Language;
  /** Pixels; what would be cut off is wrapped or arranged anew. */
  readonly width: number;
  /** Where the elements are made, when there is no global document. */
  readonly document?: Document;
}

/** Draws an image that has an accessible name, takes all colours from custom properties and carries no style attribute. */
export type Draw<Input> = (input: Input, options: DrawOptions) => SVGSVGElement | HTMLElement;

/** How the figure of a folder is drawn. */
export type Drawing<Id extends FigureId> = Draw<InputOf<Id>>;

const folders = import.meta.glob<{ readonly draw: unknown }>("./*/draw.ts");

/** The drawing of a figure, and Plot with it. */
export async function loadDrawing<Id extends FigureId>(id: Id): Promise<Drawing<Id>> {
  const load = folders[`./${id}/draw.ts`];
  if (load === undefined) throw new Error(`nothing draws the figure "${id}"`);
  // Each drawing says of which figure it is.
  return (await load()).draw as Drawing<Id>;
}

export const loadEveryDrawing = (): Promise<unknown> => Promise.all(figureIds.map(loadDrawing));
