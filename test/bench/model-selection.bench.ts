import { describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { enumerateModels } from "../../src/kernel/loglinear/enumerate-models.ts";
import { fitModels } from "../../src/kernel/loglinear/fit-models.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

describe("on one core", () => {
  medianBench("all 32,768 pairwise models of UK 2013 (6 lists), checks included (wanted 3 s, aim 1 s)", () => {
    const fitting = fitModels(enumerateModels(6, 2, 40_000) ?? [], goldenTable("UKdat"));
    while (!fitting.next().done);
  });

  medianBench("best-model on UK 2013 (5 lists), order 3, 1000 resamples, 100 candidates", async () => {
    const interval = { kind: "bca", replicates: 1000, inner: 200, candidates: 100, levels: [0.95, 0.8] };
    const options = { criterion: "bic", order: 3, interval };
    await runInProcess({ estimator: "best-model", table: goldenTable("UKdat_5"), options, seed: 1 });
  });
});
