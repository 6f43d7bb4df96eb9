import type { Figure, FigureInputs } from "./figure.ts";
import { type FigureId, figureIds, type figures } from "./index.ts";

const folders = import.meta.glob<Figure<keyof FigureInputs>>("./*/index.ts", { eager: true, import: "figure" });

/** What each figure says. All that is computed for that comes along, so it is loaded with whatever shows a figure. */
export const figuresInWords = Object.fromEntries(
  figureIds.map((id) => {
    const figure = folders[`./${id}/index.ts`];
    if (figure === undefined) throw new Error(`nothing says what the figure "${id}" shows`);
    return [id, figure];
  }),
) as unknown as { readonly [Id in FigureId]: Figure<(typeof figures)[Id]> };
