import { assumedDependence } from "./assumed-dependence/index.ts";
import { bestModel } from "./best-model/index.ts";
import { decomposable } from "./decomposable/index.ts";
import { downhill } from "./downhill/index.ts";
import { fixedModel } from "./fixed-model/index.ts";
import { heterogeneity } from "./heterogeneity/index.ts";
import { latentClass } from "./latent-class/index.ts";
import { loglinearAverage } from "./loglinear-average/index.ts";
import { lowerBound } from "./lower-bound/index.ts";
import { modelAverage } from "./model-average/index.ts";
import { pairs } from "./pairs/index.ts";
import { sampleCoverage } from "./sample-coverage/index.ts";
import { stepwise } from "./stepwise/index.ts";
import { threshold } from "./threshold/index.ts";

/**
 * Every method, by the name that a notebook gives it and its folder has: what it asks for, says and refuses, without its
 * numerics, which is all that a page needs until something is run. What computes is `run.ts` in the folder of the
 * method, which `estimators.ts` finds by that name.
 */
export const methods = {
  "fixed-model": fixedModel,
  "assumed-dependence": assumedDependence,
  "best-model": bestModel,
  stepwise,
  downhill,
  "model-average": modelAverage,
  pairs,
  "lower-bound": lowerBound,
  "sample-coverage": sampleCoverage,
  heterogeneity,
  "latent-class": latentClass,
  decomposable,
  threshold,
  "loglinear-average": loglinearAverage,
} as const;

export type EstimatorName = keyof typeof methods;
