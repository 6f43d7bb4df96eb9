import { expect, test } from "vitest";
import { fitOneModel } from "../../../src/kernel/loglinear/fit-models.ts";
import { modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";

const twoLists = { counts: Float64Array.from([0, 30, 20, 10]) };

test("a model that has as many parameters as counts gives the counts back", () => {
  const fit = fitOneModel(modelFromGenerators([], 2), twoLists);
  expect(Array.from(fit?.means ?? []).slice(1)).toEqual([30, 20, 10].map((count) => expect.closeTo(count, 8)));
});

test("the total is the people seen and the fitted mean of those on no list", () => {
  const fit = fitOneModel(modelFromGenerators([], 2), twoLists);
  // Lincoln and Petersen: 30 x 20 / 10 on no list.
  expect(fit?.total).toBeCloseTo(60 + 60, 8);
});

test("there is no fit of a model whose parameters the data cannot tell apart", () => {
  expect(fitOneModel(modelFromGenerators([3], 2), twoLists)).toBeNull();
});
