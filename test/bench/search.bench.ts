import { describe } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { sevenLists } from "../estimators/seven-lists.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { medianBench } from "./median.ts";

const interval = { kind: "bca", replicates: 1000, inner: 200, levels: [0.95, 0.8] };

async function estimate(estimator: string, table: OverlapTable, options: Record<string, unknown>) {
  const result = await runInProcess({ estimator, table, options, seed: 1 });
  if (!result.ok) throw new Error(result.problem.code);
}

const search = (table: OverlapTable, kind: "downhill" | "exhaustive", replicates = 100) =>
  estimate("downhill", table, {
    criterion: "bic",
    order: 2,
    search: kind,
    starts: "auto",
    interval: { ...interval, replicates, candidates: 100 },
  });

describe("searches on one core", () => {
  for (const [name, title] of [
    ["UKdat", "UK 2013"],
    ["Ned", "the Netherlands"],
  ] as const) {
    medianBench(`stepwise on ${title} (6 lists), 1000 resamples (wanted 3 s on two workers, aim 1 s on one core)`, () =>
      estimate("stepwise", goldenTable(name), { threshold: 0.02, interval }),
    );
  }

  medianBench("stepwise on New Orleans (8 lists), 1000 resamples", () =>
    estimate("stepwise", goldenTable("NewOrl"), { threshold: 0.02, interval }),
  );

  medianBench(
    "all 2,097,152 pairwise models of seven lists, 100 resamples (wanted 240 s on two workers, aim 60 s)",
    () => search(sevenLists("UKdat"), "exhaustive"),
  );

  medianBench("all 268,435,456 pairwise models of the eight lists of New Orleans, 100 resamples", () =>
    search(goldenTable("NewOrl"), "exhaustive"),
  );

  medianBench("downhill on seven lists, 1000 resamples, 100 candidates", () =>
    search(sevenLists("UKdat"), "downhill", 1000),
  );
});
