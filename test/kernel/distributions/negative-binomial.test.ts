import { describe, expect, test } from "vitest";
import { drawNegativeBinomial } from "../../../src/kernel/distributions/negative-binomial.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

const draws = 40_000;

describe("negative binomial draws", () => {
  // One by one, in blocks, and rare successes.
  test.each([
    [1, 0.81],
    [12, 0.5],
    [17, 0.73],
    [300, 0.9],
    [5000, 0.64],
    [40, 0.05],
    [3, 0.001],
  ])("of %d successes at %d have their mean and variance", (successes, probability) => {
    const random = randomStream(7, 0);
    const sample = Array.from({ length: draws }, () => drawNegativeBinomial(successes, probability, random));
    const mean = sample.reduce((sum, value) => sum + value, 0) / draws;
    const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
    const trueMean = (successes * (1 - probability)) / probability;
    const trueVariance = trueMean / probability;
    const excess = 6 / successes + probability ** 2 / (successes * (1 - probability));
    // Four standard errors of a sample mean and a sample variance.
    expect(Math.abs(mean - trueMean)).toBeLessThan(4 * Math.sqrt(trueVariance / draws));
    expect(Math.abs(variance / trueVariance - 1)).toBeLessThan(4 * Math.sqrt((2 + excess) / draws));
  });

  test("of certain successes are 0, and so are those of none", () => {
    const random = randomStream(7, 1);
    expect(drawNegativeBinomial(1000, 1, random)).toBe(0);
    expect(drawNegativeBinomial(0, 0.3, random)).toBe(0);
  });
});
