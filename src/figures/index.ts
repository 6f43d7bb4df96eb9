import { bars } from "./bars.ts";
import { consistency } from "./consistency.ts";
import { design } from "./design.ts";
import { dial } from "./dial.ts";
import { dots } from "./dots.ts";
import { draws } from "./draws.ts";
import type { Figure } from "./figure.ts";
import type { FigureId, figureList } from "./figure-list.ts";
import { forest } from "./forest.ts";
import { iconArray } from "./icon-array.ts";
import { models } from "./models.ts";
import { pairs } from "./pairs.ts";
import { ranks } from "./ranks.ts";
import { rates } from "./rates.ts";
import { residuals } from "./residuals.ts";
import { scenarioForest } from "./scenario-forest.ts";
import { specificationCurve } from "./specification-curve.ts";
import { stabilisation } from "./stabilisation.ts";
import { tornado } from "./tornado.ts";
import { trace } from "./trace.ts";
import { trajectory } from "./trajectory.ts";
import { upset } from "./upset.ts";

/** The figures, by the kind that a notebook writes. */
export const figures = {
  forest,
  upset,
  pairs,
  bars,
  "scenario-forest": scenarioForest,
  tornado,
  dial,
  "specification-curve": specificationCurve,
  consistency,
  design,
  dots,
  "icon-array": iconArray,
  models,
  stabilisation,
  draws,
  trace,
  ranks,
  residuals,
  trajectory,
  rates,
} as const satisfies { readonly [Id in FigureId]: Figure<(typeof figureList)[Id]["drawnFrom"]> };
