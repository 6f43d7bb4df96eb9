import type { EstimateRequest } from "../../../src/model/estimate-request.ts";

export const levels = [0.95, 0.8];
const bootstrap = (kind: string, replicates: number, inner = 25) => ({ kind, replicates, inner, levels });

/** The rows of the coverage table: what is run on every data set, and with how many resamples and models. */
export const methods: Readonly<Record<string, Pick<EstimateRequest, "estimator" | "options">>> = {
  "best-model, naive (profile)": {
    estimator: "best-model",
    options: { criterion: "bic", order: 3, interval: { ...bootstrap("profile", 100), candidates: 100 } },
  },
  "best-model, BCa": {
    estimator: "best-model",
    options: { criterion: "bic", order: 3, interval: { ...bootstrap("bca", 1000), candidates: 100 } },
  },
  "stepwise, BCa": {
    estimator: "stepwise",
    options: { threshold: 0.02, interval: bootstrap("bca", 1000) },
  },
  "model-average, BCa": {
    estimator: "model-average",
    options: { criterion: "bic", order: 3, scale: "log", interval: { ...bootstrap("bca", 1000), candidates: 100 } },
  },
  "model-average, calibrated (100 x 25, 30 models)": {
    estimator: "model-average",
    options: {
      criterion: "bic",
      order: 3,
      scale: "log",
      interval: { ...bootstrap("calibrated", 100), candidates: 30 },
    },
  },
};

/** The row for the percentile interval of the same resamples as a BCa row. */
export const percentileRow = (method: string): string => method.replace("BCa", "percentile");

/** All rows of the table, in its order. */
export const rowNames: readonly string[] = Object.keys(methods).flatMap((method) =>
  method.includes("BCa") ? [method, percentileRow(method)] : [method],
);
