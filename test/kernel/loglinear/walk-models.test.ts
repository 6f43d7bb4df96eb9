import { expect, test } from "vitest";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { walkModels } from "../../../src/kernel/loglinear/walk-models.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { lastOf } from "../last-of.ts";

test("a walk is at each model as often as the model is probable, whatever its number of neighbours", () => {
  // All 8 models of three lists; with the term of all three, one has a single neighbour.
  const models = enumerateModels(3, 3, 100) ?? [];
  const logEvidenceOf = (model: Int32Array): number => 0.3 * model.length;
  const start = modelFromGenerators([], 3);
  const walk = lastOf(walkModels({ start, steps: 60_000, lists: 3, order: 3, logEvidenceOf }, randomStream(2, 0)));
  const all = models.reduce((sum, model) => sum + Math.exp(logEvidenceOf(model)), 0);
  expect(walk.models).toHaveLength(models.length);
  for (const [k, model] of walk.models.entries()) {
    // 30,000 steps of which some ten make an independent one: a standard error of at most 0.01.
    expect(Math.abs((walk.steps[k] ?? 0) / 30_000 - Math.exp(logEvidenceOf(model)) / all)).toBeLessThan(0.03);
  }
});
