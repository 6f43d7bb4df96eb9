import type { Estimate, Interval } from "../../src/model/estimate.ts";

/** An interval of 95 %. */
export const interval95 = (low: number, high: number): Interval => ({ level: 0.95, low, high, kind: "bca" });

/** An estimate from 2,744 people seen, with what a test wants otherwise. */
export function estimateExample(wanted: Partial<Estimate> = {}): Estimate {
  return {
    observed: 2744,
    total: 12_349.6,
    intervals: [interval95(10_976, 25_790)],
    draws: new Float64Array(),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: { resamples: 1000, unfittedResamples: 0, medianDraw: 12_800, biasCorrection: 0.1, acceleration: 0.02 },
    tables: [],
    claim: "number",
    modelling: "chosen",
    warnings: [],
    ...wanted,
  };
}
