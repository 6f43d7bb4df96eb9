import type { Estimator } from "../model/estimator.ts";
import { assumedDependence } from "./assumed-dependence/assumed-dependence.ts";
import { bestModel } from "./best-model/best-model.ts";
import { decomposable } from "./decomposable/decomposable.ts";
import { downhill } from "./downhill/downhill.ts";
import { fixedModel } from "./fixed-model/fixed-model.ts";
import { heterogeneity } from "./heterogeneity/heterogeneity.ts";
import type { EstimatorName, methods } from "./index.ts";
import { latentClass } from "./latent-class/latent-class.ts";
import { loglinearAverage } from "./loglinear-average/loglinear-average.ts";
import { lowerBound } from "./lower-bound/lower-bound.ts";
import { modelAverage } from "./model-average/model-average.ts";
import { pairs } from "./pairs/pairs.ts";
import { sampleCoverage } from "./sample-coverage/sample-coverage.ts";
import { stepwise } from "./stepwise/stepwise.ts";
import { threshold } from "./threshold/threshold.ts";

/** Every method as it runs, by the name that a notebook gives it. Pages use `methods`, which is there at once. */
export const estimators = {
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
} as const satisfies { readonly [Name in EstimatorName]: Estimator & (typeof methods)[Name] };
