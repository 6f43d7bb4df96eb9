import { describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

/** The four histories of the UK five lists with one or two people and more beside them, hidden behind 1..4. */
function withFourHidden() {
  const { lists, counts } = goldenTable("UKdat_5");
  const hidden = [7, 9, 14, 15].map((history) => ({ history, low: 1, high: 4 }));
  return { lists, counts: counts.map((count, h) => (hidden.some(({ history }) => history === h) ? 0 : count)), hidden };
}

describe("on one core", () => {
  medianBench(
    "best-model on UK 2013 (5 lists) with 4 hidden counts, order 3, 1000 resamples, 100 candidates",
    async () => {
      const interval = { kind: "bca", replicates: 1000, inner: 200, candidates: 100, levels: [0.95, 0.8] };
      const options = { criterion: "bic", order: 3, interval };
      await runInProcess({ estimator: "best-model", table: withFourHidden(), options, seed: 1 });
    },
  );
});
