import type { EstimatesCheck } from "../model/check.ts";

/**
 * Whether the chains of a sampler came to the same distribution. Methods without a sampler have no R-hat and pass.
 * Source: Gelman and Rubin (1992), Statistical Science 7(4); Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021).
 */
export const rHat: EstimatesCheck = {
  run: ({ estimates }, thresholds) => ({
    tables: [],
    concerns: estimates.flatMap(({ name, estimate: { diagnostics } }) => {
      const { rHat: largest } = diagnostics;
      const most = thresholds["most-r-hat"];
      if (largest === undefined || largest <= most) return [];
      return [{ problem: { code: "chains-disagree", name, rHat: largest, most }, weight: "warns" as const }];
    }),
  }),
};
