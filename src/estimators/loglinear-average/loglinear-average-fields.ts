import type { OptionsOf } from "../../model/fields.ts";
import { credibleIntervalWithDraws } from "../posterior/credible-interval-fields.ts";

/** What the Bayesian log-linear average asks for. */
export const loglinearAverageFields = {
  prior: { kind: "choice", default: "sabanes-held", choices: ["sabanes-held", "unit-information"] },
  order: { kind: "number", default: 2, low: 1, high: 5, whole: true },
  samples: { kind: "number", default: 400_000, low: 20_000, high: 10_000_000, whole: true },
  coverage: { kind: "number", default: 0.99, low: 0.5, high: 0.999, whole: false },
  interval: credibleIntervalWithDraws,
} as const;

export type LoglinearAverageFields = typeof loglinearAverageFields;
export type LoglinearAverageOptions = OptionsOf<LoglinearAverageFields>;
