import type { LoglinearAverageOptions } from "../../../src/estimators/loglinear-average/index.ts";

/** Full options, as a notebook has them that says nothing but these. */
export const loglinearAverageOptions = (other: Partial<LoglinearAverageOptions> = {}): LoglinearAverageOptions => ({
  prior: "sabanes-held",
  order: 2,
  samples: 400_000,
  coverage: 0.99,
  interval: { kind: "credible", draws: 4000, levels: [0.95, 0.8] },
  ...other,
});
