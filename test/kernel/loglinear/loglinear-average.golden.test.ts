import { describe, expect, test } from "vitest";
import type { HierarchicalModel } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { sampleModel } from "../../../src/kernel/loglinear/sample-model.ts";
import { effectsOf, sumToZeroLikelihood } from "../../../src/kernel/loglinear/sum-to-zero-likelihood.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import { goldenAverages } from "../../golden/loglinear-average.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { latticeEvidence } from "./lattice-evidence.ts";

const effort = { pairsPerBatch: 500, keptPerBatch: 20 };

/**
 * So many standard errors of both together may lie between two evidences: of 64 with right errors none lies
 * beyond 4 in 249 runs of 250. Twice as many in Artificial_3, where the prior's tail is long in some directions, the weights of the single
 * Student distribution that the reference drew from have no variance, and its stated errors are too small: for [13,2] it
 * has -30.407 with an error of 0.008, we -30.3747 with 0.0007 from 400,000 draws, and the lattice sum below, which takes a minute
 * there, -30.377. Measured: at most 3.2, and 3.4 in Artificial_3 (5.4 with 400,000 draws).
 */
const most = (name: string): number => (name === "Artificial_3" ? 8 : 4);

const modelOf = (notation: string, lists: number): HierarchicalModel => {
  const parsed = parseModel(notation, lists);
  if (!parsed.ok) throw new Error(notation);
  return parsed.value;
};

describe.each(goldenAverages.map((run) => [`${run.table}, ${run.prior}`, run] as const))("%s", (_, run) => {
  const { lists, counts } = goldenTable(run.table);
  const likelihood = sumToZeroLikelihood(counts, lists.length);

  test.each(run.top)("has the evidence of conting's model $model within the stated errors", (golden) => {
    const model = modelOf(golden.model, lists.length);
    const found = sampleModel(likelihood, model, run.prior, effort, randomStream(7, 0));
    const error = Math.hypot(found.error, golden.error);
    expect(Math.abs(found.logEvidence - golden.logEvidence)).toBeLessThan(most(run.table) * error);
    // Our own errors are small enough to say which model is the more probable one.
    expect(found.error).toBeLessThan(0.03);
  });
});

describe("evidences equal sums over a fine lattice, in which nothing is drawn", () => {
  test.each([
    ["Korea", "[1,2,3]", "sabanes-held"],
    ["Artificial_3", "[1,2,3]", "sabanes-held"],
    ["Korea", "[12,3]", "unit-information"],
    ["Artificial_3", "[13,2]", "unit-information"],
  ] as const)("%s %s, %s", (name, notation, prior) => {
    const { lists, counts } = goldenTable(name);
    const model = modelOf(notation, lists.length);
    const expected = latticeEvidence(counts, lists.length, effectsOf(model), prior, 0.6);
    const likelihood = sumToZeroLikelihood(counts, lists.length);
    const found = sampleModel(likelihood, model, prior, { pairsPerBatch: 2000, keptPerBatch: 2 }, randomStream(3, 0));
    expect(Math.abs(found.logEvidence - expected)).toBeLessThan(4 * found.error);
    expect(found.error).toBeLessThan(0.003);
  });
});
