import type { EstimatorName } from "../../estimators/index.ts";
import { decomposableCode, latentClassCode } from "./bayes-code.ts";
import { heterogeneityCode, lowerBoundCode, pairsCode, sampleCoverageCode } from "./capture-code.ts";
import {
  assumedDependenceCode,
  bestModelCode,
  downhillCode,
  fixedModelCode,
  modelAverageCode,
  stepwiseCode,
} from "./log-linear-code.ts";
import { loglinearAverageCode } from "./loglinear-average-code.ts";
import type { RTranslation } from "./r-translation.ts";
import { thresholdCode } from "./threshold-code.ts";

/** How R repeats a method; of one without an entry the script says that no package has it. */
export const rTranslations = {
  "fixed-model": fixedModelCode,
  "assumed-dependence": assumedDependenceCode,
  "best-model": bestModelCode,
  stepwise: stepwiseCode,
  downhill: downhillCode,
  "model-average": modelAverageCode,
  heterogeneity: heterogeneityCode,
  "lower-bound": lowerBoundCode,
  "sample-coverage": sampleCoverageCode,
  pairs: pairsCode,
  decomposable: decomposableCode,
  "loglinear-average": loglinearAverageCode,
  threshold: thresholdCode,
  "latent-class": latentClassCode,
} as const satisfies Readonly<Partial<Record<EstimatorName, RTranslation>>>;
