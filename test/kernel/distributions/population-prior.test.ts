import { describe, expect, test } from "vitest";
import { logPrior, type PopulationPrior, priorPower } from "../../../src/kernel/distributions/population-prior.ts";

describe("the priors of the number of people", () => {
  const sumTo = (prior: PopulationPrior, last: number): number => {
    let sum = 0;
    for (let total = 1; total <= last; total++) sum += Math.exp(logPrior(prior, total));
    return sum;
  };

  test("are probabilities where they are proper", () => {
    expect(sumTo({ kind: "negative-binomial", shape: 13.14, scale: 55.17 }, 5000)).toBeCloseTo(1, 9);
    expect(sumTo({ kind: "log-normal", median: 500, spread: 0.3 }, 5000)).toBeCloseTo(1, 9);
  });

  test("have the median and mean that they are said to have", () => {
    expect(sumTo({ kind: "log-normal", median: 500, spread: 0.3 }, 500)).toBeCloseTo(0.5, 2);
    let mean = 0;
    for (let total = 1; total <= 5000; total++) {
      mean += total * Math.exp(logPrior({ kind: "negative-binomial", shape: 13.14, scale: 55.17 }, total));
    }
    expect(mean).toBeCloseTo(13.14 * 55.17, 6);
  });

  test.each<PopulationPrior>([
    { kind: "inverse" },
    { kind: "uniform" },
    { kind: "log-normal", median: 500, spread: 0.3 },
    { kind: "negative-binomial", shape: 13.14, scale: 55.17 },
  ])("fall with the power that they are said to fall with: $kind", (prior) => {
    for (const total of [300, 700, 5000]) {
      const power = priorPower(prior, total);
      const slope = (logPrior(prior, total * 1.001) - logPrior(prior, total / 1.001)) / (2 * Math.log(1.001));
      // log gamma(N + a) - log gamma(N + 1) falls as N^(a - 1) up to a / N.
      expect(Math.abs(slope - power)).toBeLessThan(0.01 + (prior.kind === "negative-binomial" ? 100 / total : 0));
    }
  });
});
