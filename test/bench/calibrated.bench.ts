import { describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

const levels = [0.95, 0.8];

/** One core; two workers halve it, as the tasks are many and alike. */
describe("a calibrated interval on one core", () => {
  medianBench("best-model on Korea, 1000 x 200 (wanted 10 s on two workers, aim 5 s)", async () => {
    const interval = { kind: "calibrated", replicates: 1000, inner: 200, levels, candidates: "auto" };
    const options = { criterion: "bic", order: "auto", interval };
    await runInProcess({ estimator: "best-model", table: goldenTable("Korea"), options, seed: 1 });
  });

  medianBench("best-model on UK 2013 (5 lists), 500 x 100 (wanted 120 s on two workers)", async () => {
    const interval = { kind: "calibrated", replicates: 500, inner: 100, levels, candidates: 100 };
    const options = { criterion: "bic", order: 3, interval };
    await runInProcess({ estimator: "best-model", table: goldenTable("UKdat_5"), options, seed: 1 });
  });
});
