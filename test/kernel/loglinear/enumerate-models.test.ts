import { describe, expect, test } from "vitest";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { generatorsOf, modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";

describe("enumeration of hierarchical models", () => {
  // Counts: reference package for 2 to 5 lists; 2^15 graphs on 6 vertices; Dedekind numbers less the models without all mains.
  test.each([
    [2, 1, 1],
    [3, 1, 1],
    [3, 2, 8],
    [4, 2, 64],
    [4, 3, 113],
    [5, 2, 1024],
    [5, 3, 6212],
    [5, 4, 6893],
    [6, 2, 32768],
  ])("of %i lists to order %i finds %i, each once", (lists, order, expected) => {
    const models = enumerateModels(lists, order, 40_000) ?? [];
    expect(models.length).toBe(expected);
    expect(new Set(models.map((model) => model.join(","))).size).toBe(expected);
  });

  test("gives models that contain every subset of their terms and are made by their generators", () => {
    for (const model of enumerateModels(5, 4, 10_000) ?? []) {
      expect(modelFromGenerators(generatorsOf(model), 5)).toEqual(model);
    }
  });

  test("stops as soon as there are more models than wanted", () => {
    expect(enumerateModels(9, 8, 40_000)).toBeNull();
  });
});
