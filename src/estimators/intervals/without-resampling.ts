import type { Estimate } from "../../model/estimate.ts";

/** What an estimate says of resampling where there was none. */
export const withoutResampling: Pick<Estimate, "draws" | "jackknife" | "stabilisation" | "diagnostics"> = {
  draws: new Float64Array(),
  jackknife: { estimates: new Float64Array(), people: new Float64Array() },
  stabilisation: [],
  diagnostics: { resamples: 0, unfittedResamples: 0, medianDraw: null, biasCorrection: null, acceleration: null },
};
