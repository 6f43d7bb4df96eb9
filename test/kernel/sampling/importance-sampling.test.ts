import { describe, expect, test } from "vitest";
import { drawNormal } from "../../../src/kernel/distributions/normal.ts";
import { mixtureOfSamples, smoothedModes } from "../../../src/kernel/sampling/mixture-of-samples.ts";
import { paretoShape } from "../../../src/kernel/sampling/pareto-shape.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { weightedQuantiles } from "../../../src/kernel/sampling/weighted-quantiles.ts";

describe("the tail of importance weights", () => {
  test.each([0.2, 0.5, 1])("has the shape %d of the Pareto numbers that they are", (shape) => {
    const random = randomStream(1, 0);
    const logWeights = Float64Array.from({ length: 40_000 }, () => -shape * Math.log1p(-random.uniform()));
    // 600 weights in the tail: a standard error of (1 + shape) / sqrt(600), some 0.08 at most.
    expect(Math.abs(paretoShape(logWeights) - shape)).toBeLessThan(0.2);
  });

  test("is no tail where weights have a bound, and unknown for few", () => {
    const random = randomStream(1, 1);
    const uniform = Float64Array.from({ length: 10_000 }, () => Math.log(0.5 + random.uniform()));
    expect(paretoShape(uniform)).toBeLessThan(0);
    expect(paretoShape(new Float64Array(1000))).toBe(Number.NEGATIVE_INFINITY);
    expect(paretoShape(Float64Array.of(0, 1, 2))).toBeNaN();
  });
});

test("weighted quantiles are the first values with so much weight up to them", () => {
  const values = Float64Array.of(30, 10, 20);
  const weights = Float64Array.of(1, 2, 1);
  expect(weightedQuantiles(values, weights, [0, 0.5, 0.51, 0.75, 0.76, 1])).toEqual([10, 10, 20, 20, 30, 30]);
});

describe("a mixture of models", () => {
  const batches = 10;
  const size = 20_000;
  /** Two bells of log N, `apart` on that scale, the second with three times the weight. */
  function bells(apart: number) {
    const random = randomStream(4, 0);
    const totals = new Float64Array(size);
    const weights = new Float64Array(size);
    const batch = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      const second = i % 2;
      totals[i] = Math.round(Math.exp(Math.log(5000) + second * apart + 0.1 * drawNormal(random)));
      weights[i] = second === 1 ? 3 : 1;
      batch[i] = Math.floor((i * batches) / size);
    }
    return { totals, weights, batch };
  }
  const request = { batches, people: 1000, probabilities: [0.025, 0.5, 0.975], draws: 2000, largest: 1e10 };

  test("falls into two modes where the bells lie apart, with their medians and weights, and else into one", () => {
    const { totals, weights } = bells(1);
    const [low, high, ...others] = smoothedModes(totals, weights, 1000);
    expect(others).toEqual([]);
    expect(Math.abs((low?.median ?? 0) / 5000 - 1)).toBeLessThan(0.01);
    expect(Math.abs((high?.median ?? 0) / (5000 * Math.E) - 1)).toBeLessThan(0.01);
    expect(high?.probability).toBeCloseTo(0.75, 2);
    const near = bells(0.1);
    expect(smoothedModes(near.totals, near.weights, 1000)).toHaveLength(1);
  });

  test("has one mode where all totals are the same, and where nearly all are those who were seen", () => {
    const same = new Float64Array(100).fill(1000);
    expect(smoothedModes(same, same, 1000)).toEqual([{ probability: 1, median: 1000 }]);
    const few = same.map((value, i) => value + (i % 10 === 0 ? 1 : 0));
    expect(smoothedModes(few, same, 1000)).toHaveLength(1);
  });

  test("has draws in random order that lie as the weights say", () => {
    const { draws } = mixtureOfSamples({ ...request, ...bells(1) }, randomStream(5, 0));
    expect(draws).not.toEqual(draws.toSorted());
    expect(draws.filter((total) => total > 8500).length / draws.length).toBeCloseTo(0.75, 2);
  });

  test("knows the errors of its quantiles: they are as far from the truth as the errors say", () => {
    const { quantiles } = mixtureOfSamples({ ...request, ...bells(0) }, randomStream(5, 0));
    for (const { probability, total, error } of quantiles) {
      const z = probability === 0.5 ? 0 : Math.sign(probability - 0.5) * 1.959964;
      expect(Math.abs(total - 5000 * Math.exp(0.1 * z))).toBeLessThan(4 * error);
      expect(error).toBeLessThan(15);
    }
  });
});
