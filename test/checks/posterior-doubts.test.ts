import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { Problem } from "../../src/model/problem.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { estimateOf, madeUpEstimate, madeUpTable, resultsOf } from "./estimates-of.ts";

const check = estimatesChecks["posterior-doubts"];
const concernsAbout = (...warnings: Problem[]) =>
  check.run(resultsOf(madeUpTable, [madeUpEstimate("graphs", { total: 300, warnings })]), defaultThresholds).concerns;

const modes = (low: number, high: number): Problem => ({
  code: "separate-modes",
  modes: [
    { total: low, probability: 0.4 },
    { total: high, probability: 0.6 },
  ],
});

describe("the check for doubts of Bayesian methods", () => {
  test("warns of two groups of models that lie as far apart as near ties may not", () => {
    expect(concernsAbout(modes(200, 301))).toEqual([{ problem: modes(200, 301), weight: "warns" }]);
    expect(concernsAbout(modes(200, 300))).toEqual([]);
  });

  test("warns of a cap that binds, and not of draws that are merely few", () => {
    const cap: Problem = { code: "cap-binds", times: 20, probability: 0.03 };
    const few: Problem = { code: "few-effective-draws", part: "low", level: 0.95, effective: 200, wanted: 400 };
    expect(concernsAbout(few, cap)).toEqual([{ problem: cap, weight: "warns" }]);
  });

  test("finds the two answers of decomposable graphs for the United Kingdom, and one for Kosovo", () => {
    const doubts = (name: string) => {
      const table = goldenTable(name);
      return check.run(resultsOf(table, [estimateOf(table, "decomposable")]), defaultThresholds).concerns;
    };
    expect(doubts("UKdat_5").map(({ problem }) => problem.code)).toEqual(["separate-modes"]);
    expect(doubts("Kosovo")).toEqual([]);
  });

  test("passes methods without a posterior", () => {
    const table = goldenTable("UKdat_5");
    const estimates = [estimateOf(table, "best-model"), estimateOf(table, "lower-bound")];
    expect(check.run(resultsOf(table, estimates), defaultThresholds).concerns).toEqual([]);
  });
});
