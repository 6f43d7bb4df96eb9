import type { AnyEntry, Draw, Entry, FigureInputs } from "./figure.ts";

/**
 * The figures, by the kind that a notebook writes, each in the folder of that name: what it is drawn from, and the drawing.
 * What a figure says comes with `figures/in-words.ts`; a notebook can be read without it.
 */
export const figures = {
  forest: { drawnFrom: "estimates", load: () => import("./forest/draw.ts") },
  upset: { drawnFrom: "table", load: () => import("./upset/draw.ts") },
  pairs: { drawnFrom: "table", load: () => import("./pairs/draw.ts") },
  bars: { drawnFrom: "tidy", load: () => import("./bars/draw.ts") },
  "scenario-forest": { drawnFrom: "scenarios", load: () => import("./scenario-forest/draw.ts") },
  tornado: { drawnFrom: "scenarios", load: () => import("./tornado/draw.ts") },
  dial: { drawnFrom: "scenarios", load: () => import("./dial/draw.ts") },
  "specification-curve": { drawnFrom: "scenarios", load: () => import("./specification-curve/draw.ts") },
  consistency: { drawnFrom: "known-lists", load: () => import("./consistency/draw.ts") },
  design: { drawnFrom: "design", load: () => import("./design/draw.ts") },
  dots: { drawnFrom: "one-estimate", load: () => import("./dots/draw.ts") },
  "icon-array": { drawnFrom: "range", load: () => import("./icon-array/draw.ts") },
  models: { drawnFrom: "models", load: () => import("./models/draw.ts") },
  stabilisation: { drawnFrom: "stabilisation", load: () => import("./stabilisation/draw.ts") },
  draws: { drawnFrom: "one-estimate", load: () => import("./draws/draw.ts") },
  trace: { drawnFrom: "chains", load: () => import("./trace/draw.ts") },
  ranks: { drawnFrom: "chains", load: () => import("./ranks/draw.ts") },
  residuals: { drawnFrom: "residuals", load: () => import("./residuals/draw.ts") },
  trajectory: { drawnFrom: "trajectory", load: () => import("./trajectory/draw.ts") },
  rates: { drawnFrom: "rates", load: () => import("./rates/draw.ts") },
} as const satisfies Readonly<Record<string, AnyEntry>>;

export type FigureId = keyof typeof figures;

/** What a figure is drawn from. */
export type InputOf<Id extends FigureId> = FigureInputs[(typeof figures)[Id]["drawnFrom"]];

const entries: { readonly [Id in FigureId]: Entry<(typeof figures)[Id]["drawnFrom"]> } = figures;

/** The drawing of a figure, and Plot with it. */
export const loadDraw = async <Id extends FigureId>(id: Id): Promise<Draw<InputOf<Id>>> =>
  (await entries[id].load()).draw;

/** Whether there is a figure that a notebook names. */
export const isFigure = (kind: unknown): kind is FigureId => typeof kind === "string" && Object.hasOwn(figures, kind);

export const figureIds: readonly FigureId[] = Object.keys(figures).filter(isFigure);
