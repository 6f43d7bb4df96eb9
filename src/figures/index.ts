import type { FigureInputs } from "./figure.ts";

/**
 * The figures, by the kind that a notebook writes, with what each is drawn from. Each is in the folder of that name: what it
 * says comes with `figures/in-words.ts`, its drawing with `figures/drawings.ts`; a notebook can be read without either.
 */
export const figures = {
  forest: "estimates",
  upset: "table",
  pairs: "table",
  bars: "tidy",
  "scenario-forest": "scenarios",
  tornado: "scenarios",
  dial: "scenarios",
  "specification-curve": "scenarios",
  consistency: "known-lists",
  design: "design",
  dots: "one-estimate",
  "icon-array": "range",
  models: "models",
  stabilisation: "stabilisation",
  draws: "one-estimate",
  trace: "chains",
  ranks: "chains",
  residuals: "residuals",
  trajectory: "trajectory",
  rates: "rates",
} as const satisfies Readonly<Record<string, keyof FigureInputs>>;

export type FigureId = keyof typeof figures;

/** What a figure is drawn from. */
export type InputOf<Id extends FigureId> = FigureInputs[(typeof figures)[Id]];

/** Whether there is a figure that a notebook names. */
export const isFigure = (kind: unknown): kind is FigureId => typeof kind === "string" && Object.hasOwn(figures, kind);

export const figureIds: readonly FigureId[] = Object.keys(figures).filter(isFigure);
