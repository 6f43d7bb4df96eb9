import type { Estimator } from "../model/estimator.ts";
import { assumedDependence } from "./assumed-dependence.ts";
import { bestModel } from "./best-model.ts";
import { decomposable } from "./decomposable.ts";
import { downhill } from "./downhill.ts";
import { fixedModel } from "./fixed-model.ts";
import { heterogeneity } from "./heterogeneity.ts";
import { latentClass } from "./latent-class.ts";
import { loglinearAverage } from "./loglinear-average.ts";
import { lowerBound } from "./lower-bound.ts";
import type { EstimatorName, methods } from "./methods.ts";
import { modelAverage } from "./model-average.ts";
import { pairs } from "./pairs.ts";
import { sampleCoverage } from "./sample-coverage.ts";
import { stepwise } from "./stepwise.ts";
import { threshold } from "./threshold.ts";

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
