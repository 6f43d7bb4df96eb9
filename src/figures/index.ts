import { bars } from "./bars.ts";
import type { AnyFigure } from "./figure.ts";
import { forest } from "./forest.ts";
import { pairs } from "./pairs.ts";
import { upset } from "./upset.ts";

/** The figures, by the kind that a notebook writes. */
export const figures = { forest, upset, pairs, bars } as const satisfies Record<string, AnyFigure>;

export type FigureId = keyof typeof figures;
