import type { OptionsOf } from "../model/fields.ts";

/** The interval options of the methods that repeat a choice among models in every resample. */
export const bootstrapFields = {
  kind: { kind: "choice", default: "bca", choices: ["bca"] },
  replicates: { kind: "number", default: 1000, low: 100, high: 20_000, whole: true },
  levels: { kind: "levels", default: [0.95, 0.8] },
} as const;

export type BootstrapOptions = OptionsOf<typeof bootstrapFields>;
