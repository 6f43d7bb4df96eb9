import { describe } from "vitest";
import { estimators } from "../../src/estimators/estimators.ts";
import type { ThresholdOptions } from "../../src/estimators/threshold/index.ts";
import { runWhole } from "../../src/model/run-whole.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

const options = (proposals: number): ThresholdOptions => ({
  threshold: 2,
  order: 2,
  prior: { kind: "proper", interactions: 1, lists: 100 },
  sampler: { chains: 4, proposals, draws: 2500 },
  interval: { kind: "credible", levels: [0.95, 0.8] },
});

/** Selection and final model; the draws must be worth `least` independent ones. */
function estimate(name: string, proposals: number, least: number): void {
  const request = { estimator: "threshold", table: goldenTable(name), seed: 1, options: { ...options(proposals) } };
  const result = runWhole(estimators, request);
  if (!result.ok || !((result.value.diagnostics.bulkEffective ?? 0) >= least)) throw new Error("too few draws");
}

describe("on one core", () => {
  medianBench("threshold: Kosovo 1999, bulk effective size of 4,000 (wanted 1 s)", () =>
    estimate("Kosovo", 10_000, 4000),
  );
  medianBench("threshold: Kosovo 1999 with the usual options (9,000 effective)", () =>
    estimate("Kosovo", 50_000, 9000),
  );
  medianBench("threshold: UK 2013 (5 lists) with the usual options (9,000 effective)", () =>
    estimate("UKdat_5", 50_000, 9000),
  );
});
