import type { AnyFigure } from "./figure.ts";
import { forest } from "./forest.ts";
import { upset } from "./upset.ts";

/** The figures, by the kind that a notebook writes. */
export const figures = { forest, upset } as const satisfies Record<string, AnyFigure>;

export type FigureId = keyof typeof figures;
