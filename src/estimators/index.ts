import { bestModel } from "./best-model.ts";
import { fixedModel } from "./fixed-model.ts";

/** Every method, by the name that a notebook gives it. */
export const estimators = {
  "fixed-model": fixedModel,
  "best-model": bestModel,
} as const;

export type EstimatorName = keyof typeof estimators;
