import type { EstimatesCheck } from "../model/check.ts";

/** How large a share of the resamples gave no estimate, so that the interval is made of those that happened to. */
export const unfitted: EstimatesCheck = {
  run: ({ estimates }, thresholds) => ({
    tables: [],
    concerns: estimates.flatMap(({ estimate: { diagnostics } }) => {
      const { resamples, unfittedResamples } = diagnostics;
      if (resamples === 0 || unfittedResamples / resamples <= thresholds["unfitted-share"]) return [];
      const problem = { code: "resamples-unfitted", unfitted: unfittedResamples, resamples } as const;
      return [{ problem, weight: "warns" as const }];
    }),
  }),
};
