import { describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { loglinearAverageOptions } from "../estimators/loglinear-average/loglinear-average-options.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

describe("the average over log-linear models, on one core", () => {
  const request = (name: string) => ({
    estimator: "loglinear-average",
    table: goldenTable(name),
    options: { ...loglinearAverageOptions() },
    seed: 1,
  });

  medianBench("UK 2013 (5 lists), 1,024 models, 470,000 draws (wanted: a few seconds)", async () => {
    const result = await runInProcess(request("UKdat_5"));
    if (!result.ok) throw new Error(result.problem.code);
  });

  medianBench("UK 2013 (6 lists), a search among 32,768 models", async () => {
    const result = await runInProcess(request("UKdat"));
    if (!result.ok) throw new Error(result.problem.code);
  });
});
