import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import type { Diagnostics } from "../../src/model/estimate.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { estimateOf, madeUpEstimate, madeUpTable, resultsOf } from "./estimates-of.ts";

const none = { medianDraw: null, biasCorrection: null, acceleration: null };
const saying = (diagnostics: Diagnostics) =>
  resultsOf(madeUpTable, [madeUpEstimate("best", { total: 300, diagnostics })]);

describe("the check for resamples without an estimate", () => {
  const concerns = (unfittedResamples: number) =>
    estimatesChecks.unfitted.run(saying({ ...none, resamples: 1000, unfittedResamples }), defaultThresholds).concerns;

  test("warns where they are more than one in twenty", () => {
    expect(concerns(51)).toEqual([
      { weight: "warns", problem: { code: "resamples-unfitted", unfitted: 51, resamples: 1000 } },
    ]);
    expect(concerns(50)).toEqual([]);
  });
});

describe("the check of R-hat", () => {
  const concerns = (rHat: { readonly rHat?: number }) =>
    estimatesChecks["r-hat"].run(saying({ ...none, resamples: 0, unfittedResamples: 0, ...rHat }), defaultThresholds)
      .concerns;

  test("warns where the chains of a sampler have not met", () => {
    expect(concerns({ rHat: 1.06 })).toEqual([
      { weight: "warns", problem: { code: "chains-disagree", name: "best", rHat: 1.06, most: 1.05 } },
    ]);
    expect(concerns({ rHat: 1.05 })).toEqual([]);
  });

  test("has nothing to say of a method without chains", () => {
    expect(concerns({})).toEqual([]);
  });
});

describe("the check for interactions at the boundary", () => {
  const concerns = (dataset: string) => {
    const table = goldenTable(dataset);
    const estimates = [estimateOf(table, "best-model"), estimateOf(table, "best-model")];
    return estimatesChecks["boundary-terms"].run(resultsOf(table, estimates), defaultThresholds).concerns;
  };

  test("notes those of the chosen model, once however many estimates have them", () => {
    // Nobody is on both K and R; MultipleSystemsEstimation 1.2.0 puts their interaction at minus infinity.
    expect(concerns("Ned_5")).toEqual([{ weight: "notes", problem: { code: "terms-at-boundary", terms: ["24"] } }]);
  });

  test("finds none where the chosen model has none", () => {
    expect(concerns("UKdat_5")).toEqual([]);
  });
});
