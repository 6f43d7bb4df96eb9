import type { EstimatorName } from "../../estimators/index.ts";
import { decomposableCode } from "./bayes-code.ts";
import { heterogeneityCode, lowerBoundCode, pairsCode, sampleCoverageCode } from "./capture-code.ts";
import {
  assumedDependenceCode,
  bestModelCode,
  downhillCode,
  fixedModelCode,
  modelAverageCode,
  stepwiseCode,
} from "./log-linear-code.ts";
import type { RTranslation } from "./r-translation.ts";

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
} as const satisfies Readonly<Partial<Record<EstimatorName, RTranslation>>>;
