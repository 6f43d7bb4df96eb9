import { describe, expect, test } from "vitest";
import { captureSums } from "../../../src/kernel/capture/capture-sums.ts";
import { fitHeterogeneityModel } from "../../../src/kernel/capture/heterogeneity-model.ts";
import { fitModels } from "../../../src/kernel/loglinear/fit-models.ts";
import { loglinearProfile } from "../../../src/kernel/loglinear/loglinear-profile.ts";
import {
  type ProfileLikelihood,
  type ProfileRequest,
  profileLikelihood,
} from "../../../src/kernel/loglinear/profile-likelihood.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import { type GoldenInterval, goldenHeterogeneity, modelFromRcapture } from "../../golden/heterogeneity.ts";
import { goldenTable } from "../../golden/read-golden.ts";

/**
 * Source: R package Rcapture 1.4-4, closedpCI.t. The most likely total to 1e-5 relative: R's `optimize` stops there, where
 * the likelihood is flat. The limits to 1e-6 relative: R's `uniroot` stops 1.2e-4 people short.
 */
const relativeSummit = 1e-5;
const relativeLimit = 1e-6;

function finished<Value>(steps: Generator<number, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The request for a row of the reference, or the code of its model. */
function requestFor(dataset: string, model: string): ProfileRequest | number {
  const { lists, counts } = goldenTable(dataset);
  const sums = captureSums(counts);
  const rest = { seen: sums.people, levels: [0.95] };
  if (!model.startsWith("[")) {
    const fit = fitHeterogeneityModel(modelFromRcapture(model), counts, sums);
    return typeof fit === "number" ? fit : { ...rest, dark: fit.dark, relativeLikelihood: fit.profile };
  }
  const parsed = parseModel(model, lists.length);
  if (!parsed.ok) throw new Error(model);
  const { totals, codes } = finished(fitModels([parsed.value], { counts }));
  const dark = (totals[0] ?? Number.NaN) - sums.people;
  return codes[0] || { ...rest, dark, relativeLikelihood: loglinearProfile(parsed.value, { counts }) };
}

const profileOf = (request: ProfileRequest | number): ProfileLikelihood => {
  const profile = typeof request === "number" ? null : finished(profileLikelihood(request));
  if (!profile) throw new Error("no profile");
  return profile;
};

/** Models without an estimate, which the package fits with a warning: 1e11 for Korea, 1e13 for the artificial data. */
const notEstimable: Readonly<Record<string, readonly string[]>> = {
  Korea: ["[12,13,23]"],
  Artificial_3: ["[12,3]", "Mh Darroch", "Mth Poisson2", "Mth Darroch", "Mth Gamma3.5"],
};

/**
 * Rcapture uses Stirling's formula below one unseen person too, where it rises without bound: its lower limit is the people
 * seen, 123, although the likelihood there has fallen further than it may. The exact factorial gives 123.1.
 */
const stirlingAtNobody = (dataset: string, model: string): boolean => dataset === "Korea" && /Darroch/.test(model);

const rows = Object.entries(goldenHeterogeneity).flatMap(([dataset, { closedpCI_t }]) =>
  closedpCI_t.map((golden): [string, string, GoldenInterval] => [dataset, golden.model, golden]),
);

describe("the multinomial profile of Rcapture", () => {
  test.each(rows.filter(([, model]) => model !== "Mh Normal"))("%s %s", (dataset, model, golden) => {
    const request = requestFor(dataset, model);
    if (notEstimable[dataset]?.includes(model)) return expect(request).toBe(1);
    const { total, limits } = profileOf(request);
    const [limit] = limits;
    expect(Math.abs(total / (golden.total ?? Number.NaN) - 1)).toBeLessThan(relativeSummit);
    if (stirlingAtNobody(dataset, model)) expect(limit?.low).toBeCloseTo(123.1, 1);
    else expect(Math.abs((limit?.low ?? Number.NaN) / golden.low - 1)).toBeLessThan(relativeLimit);
    const high = limit?.high ?? Number.NaN;
    if (golden.high.startsWith(">")) expect(high).toBeGreaterThan(Number(golden.high.slice(1)));
    else expect(Math.abs(high / Number(golden.high) - 1)).toBeLessThan(relativeLimit);
  });
});

describe("the profile itself", () => {
  test("has no upper limit where the likelihood never falls far enough", () => {
    const { limits } = profileOf(requestFor("Artificial_3", "Mh Normal"));
    expect(limits).toEqual([{ level: 0.95, low: expect.closeTo(298.6, 1), high: null }]);
  });

  test("puts the lower limit at the people seen where even nobody more is likely enough", () => {
    expect(profileOf(requestFor("Korea", "Mth Gamma3.5")).limits[0]?.low).toBe(123);
  });

  test("is widest at the highest level, and each lies within the next", () => {
    const request = requestFor("Kosovo", "Mt");
    if (typeof request === "number") throw new Error("no estimate");
    const { total, limits } = profileOf({ ...request, levels: [0.5, 0.8, 0.95, 0.99] });
    const lows = limits.map(({ low }) => low);
    const highs = limits.map(({ high }) => high ?? Number.POSITIVE_INFINITY);
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
    expect(highs).toEqual([...highs].sort((a, b) => a - b));
    expect(lows[0]).toBeLessThan(total);
    expect(highs[0]).toBeGreaterThan(total);
  });

  test("gives up where the likelihood rises for ever, instead of searching for ever", () => {
    const rising = { seen: 100, dark: 10, relativeLikelihood: Math.sqrt, levels: [0.95] };
    expect(finished(profileLikelihood(rising))).toBeNull();
    expect(finished(profileLikelihood({ ...rising, relativeLikelihood: () => Number.NaN }))).toBeNull();
  });
});
