import { assumedDependenceMethod } from "./assumed-dependence/assumed-dependence-method.ts";
import { bestModelMethod } from "./best-model/best-model-method.ts";
import { decomposableMethod } from "./decomposable/decomposable-method.ts";
import { downhillMethod } from "./downhill/downhill-method.ts";
import { fixedModelMethod } from "./fixed-model/fixed-model-method.ts";
import { heterogeneityMethod } from "./heterogeneity/heterogeneity-method.ts";
import { latentClassMethod } from "./latent-class/latent-class-method.ts";
import { loglinearAverageMethod } from "./loglinear-average/loglinear-average-method.ts";
import { lowerBoundMethod } from "./lower-bound/lower-bound-method.ts";
import { modelAverageMethod } from "./model-average/model-average-method.ts";
import { pairsMethod } from "./pairs/pairs-method.ts";
import { sampleCoverageMethod } from "./sample-coverage/sample-coverage-method.ts";
import { stepwiseMethod } from "./stepwise/stepwise-method.ts";
import { thresholdMethod } from "./threshold/threshold-method.ts";

/**
 * Every method, by the name that a notebook gives it, without its numerics: all that a page needs until something is
 * run. The registry of the estimators does not compile with a method that is missing there.
 */
export const methods = {
  "fixed-model": fixedModelMethod,
  "assumed-dependence": assumedDependenceMethod,
  "best-model": bestModelMethod,
  stepwise: stepwiseMethod,
  downhill: downhillMethod,
  "model-average": modelAverageMethod,
  pairs: pairsMethod,
  "lower-bound": lowerBoundMethod,
  "sample-coverage": sampleCoverageMethod,
  heterogeneity: heterogeneityMethod,
  "latent-class": latentClassMethod,
  decomposable: decomposableMethod,
  threshold: thresholdMethod,
  "loglinear-average": loglinearAverageMethod,
} as const;

export type EstimatorName = keyof typeof methods;
