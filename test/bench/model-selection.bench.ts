import { bench, describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { enumerateModels } from "../../src/kernel/enumerate-models.ts";
import { fitModels } from "../../src/kernel/fit-models.ts";
import { goldenTable } from "../golden/read-golden.ts";

const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

describe("one core", () => {
  bench(
    "all 32,768 pairwise models of UK 2013 (6 lists), existence checks included; wanted below 3 s, aim 1 s",
    () => {
      const models = enumerateModels(6, 2, 40_000) ?? [];
      const fitting = fitModels(models, goldenTable("UKdat").counts);
      while (!fitting.next().done);
    },
    few,
  );

  bench(
    "best-model on UK 2013 (5 lists), order 3, 1000 resamples, 100 candidates",
    async () => {
      const interval = { kind: "bca", replicates: 1000, candidates: 100, levels: [0.95, 0.8] };
      const options = { criterion: "bic", order: 3, interval };
      await runInProcess({ estimator: "best-model", table: goldenTable("UKdat_5"), options, seed: 1 });
    },
    few,
  );
});
