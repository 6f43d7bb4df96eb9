import { describe, expect, test } from "vitest";
import { findModels, mostProbable } from "../../../src/estimators/loglinear-average/search.ts";
import { type Walk, walkModels } from "../../../src/kernel/loglinear/walk-models.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { lastOf } from "../../kernel/last-of.ts";

/** The parts of a search among made-up evidences, without workers. */
function search(lists: number, wanted: number, logEvidenceOf: (model: Int32Array) => number) {
  const plan = findModels<Walk>(lists, 2, wanted);
  let stream = 0;
  let step = plan.next();
  const until: number[] = [];
  while (!step.done) {
    until.push(step.value.until);
    const parts = step.value.tasks.map((task) =>
      task.step === "weigh"
        ? { logEvidence: Float64Array.from(task.models, logEvidenceOf) }
        : lastOf(walkModels({ ...task, lists, order: 2, logEvidenceOf }, randomStream(3, stream++))),
    );
    step = plan.next(parts);
  }
  return { found: step.value, until };
}

describe("the search for models", () => {
  const pairs = Array.from({ length: 64 }, (_, mask) => mask).filter(
    (mask) => mask.toString(2).match(/1/g)?.length === 2,
  );
  /** Each pair is in or out for itself, so the probability of any set of models is known. */
  const gainOf = new Map(
    pairs.map((pair, k) => [pair, [6, -5, 4, -7, 0.8, -3, 9, -4, 1.5, -6, 5, -2, -8, 3, -5][k] ?? 0]),
  );
  const logEvidenceOf = (model: Int32Array): number =>
    -100 + model.reduce((sum, term) => sum + (gainOf.get(term) ?? 0), 0);
  const logAll = -100 + [...gainOf.values()].reduce((sum, gain) => sum + Math.log1p(Math.exp(gain)), 0);
  const { found, until } = search(6, 0.99, logEvidenceOf);

  test("finds as much of the probability of 32,768 models as was asked for, and weighs only some of them", () => {
    const held = found.models.reduce((sum, { logEvidence }) => sum + Math.exp(logEvidence - logAll), 0);
    expect(held).toBeGreaterThan(0.99);
    expect(found.models.length).toBeLessThan(5000);
    expect(found.inFull).toBe(false);
    // Four walks of 400 steps: what they say of the share is exact to about 1 in 100.
    expect(Math.abs(found.coverage - held)).toBeLessThan(0.01);
  });

  test("gives each model once, the most probable first", () => {
    expect(new Set(found.models.map(({ model }) => model.join())).size).toBe(found.models.length);
    const values = found.models.map(({ logEvidence }) => logEvidence);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const { model, logEvidence } of found.models.slice(0, 50)) expect(logEvidence).toBe(logEvidenceOf(model));
  });

  test("says that it is further with every round", () => {
    expect(until).toEqual(until.toSorted((a, b) => a - b));
    expect(until.at(-1)).toBeLessThan(0.5);
  });

  test("is none where there are few models: 1,024 of five lists are all weighed", () => {
    const few = search(5, 0.99, logEvidenceOf).found;
    expect(few).toMatchObject({ inFull: true, coverage: 1 });
    expect(few.models).toHaveLength(1024);
  });
});

test("the most probable models end where they hold the share", () => {
  const models = [0.5, 0.3, 0.15, 0.05].map((probability) => ({
    model: Int32Array.of(0),
    logEvidence: Math.log(probability) - 900,
  }));
  expect(mostProbable(models, 0.79)).toHaveLength(2);
  expect(mostProbable(models, 0.81)).toHaveLength(3);
  expect(mostProbable(models, 1)).toHaveLength(4);
});
