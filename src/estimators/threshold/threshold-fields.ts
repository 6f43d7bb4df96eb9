import type { OptionsOf } from "../../model/fields.ts";
import { credibleInterval } from "../posterior/credible-interval-fields.ts";

export const thresholdFields = {
  threshold: { kind: "number", default: 2, low: 0, high: 10, whole: false },
  order: { kind: "number", default: 2, low: 2, high: 3, whole: true },
  prior: {
    kind: "group",
    fields: {
      kind: { kind: "choice", default: "proper", choices: ["proper", "improper"] },
      /** Standard deviations of the coefficients under the proper prior. */
      interactions: { kind: "number", default: 1, low: 0.01, high: 100, whole: false },
      lists: { kind: "number", default: 100, low: 1, high: 1000, whole: false },
    },
  },
  sampler: {
    kind: "group",
    fields: {
      chains: { kind: "number", default: 4, low: 4, high: 20, whole: true },
      proposals: { kind: "number", default: 50_000, low: 1000, high: 10_000_000, whole: true },
      draws: { kind: "number", default: 2500, low: 500, high: 10_000, whole: true },
    },
  },
  interval: credibleInterval,
} as const;

export type ThresholdOptions = OptionsOf<typeof thresholdFields>;

export const mostListsOfThreshold = 10;
