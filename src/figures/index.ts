import { bars } from "./bars/index.ts";
import { consistency } from "./consistency/index.ts";
import { design } from "./design/index.ts";
import { dial } from "./dial/index.ts";
import { dots } from "./dots/index.ts";
import { draws } from "./draws/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureId, figureList } from "./figure-list.ts";
import { forest } from "./forest/index.ts";
import { iconArray } from "./icon-array/index.ts";
import { models } from "./models/index.ts";
import { pairs } from "./pairs/index.ts";
import { ranks } from "./ranks/index.ts";
import { rates } from "./rates/index.ts";
import { residuals } from "./residuals/index.ts";
import { scenarioForest } from "./scenario-forest/index.ts";
import { specificationCurve } from "./specification-curve/index.ts";
import { stabilisation } from "./stabilisation/index.ts";
import { tornado } from "./tornado/index.ts";
import { trace } from "./trace/index.ts";
import { trajectory } from "./trajectory/index.ts";
import { upset } from "./upset/index.ts";

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
