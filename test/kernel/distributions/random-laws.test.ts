import { mean, sampleVariance } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { drawBeta, drawLogBeta } from "../../../src/kernel/distributions/beta.ts";
import { drawGamma, drawLogGamma } from "../../../src/kernel/distributions/gamma.ts";
import { drawCappedNegativeBinomial } from "../../../src/kernel/distributions/negative-binomial.ts";
import { drawNormal } from "../../../src/kernel/distributions/normal.ts";
import { drawPoisson, poissonMass } from "../../../src/kernel/distributions/poisson.ts";
import { gammaln, normalCdf } from "../../../src/kernel/distributions/special-functions.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

const draws = 100_000;
const sampleOf = (draw: () => number, size = draws): number[] => Array.from({ length: size }, draw);

/** Mean and variance within four standard errors; `excess` is the excess kurtosis of the law. */
function expectMoments(sample: readonly number[], center: number, variance: number, excess: number): void {
  expect(Math.abs(mean([...sample]) - center)).toBeLessThan(4 * Math.sqrt(variance / sample.length));
  const error = Math.sqrt((2 + excess) / sample.length);
  expect(Math.abs(sampleVariance([...sample]) / variance - 1)).toBeLessThan(4 * error);
}

/** Chi-square of a sample against the probabilities of its cells, in standard deviations above its mean. */
function surplus(cells: readonly number[], probabilities: readonly number[], size: number): number {
  const kept = probabilities.flatMap((probability, i) => (probability * size >= 5 ? [{ probability, i }] : []));
  const chiSquare = kept.reduce((sum, { probability, i }) => {
    const expected = probability * size;
    return sum + ((cells[i] ?? 0) - expected) ** 2 / expected;
  }, 0);
  return (chiSquare - kept.length + 1) / Math.sqrt(2 * kept.length);
}

describe("normal numbers", () => {
  test("follow the normal law in a hundred equal parts and in the tails (chi-square)", () => {
    const random = randomStream(3, 0);
    const cells = new Array<number>(100).fill(0);
    let beyond = 0;
    const size = 1_000_000;
    for (let draw = 0; draw < size; draw++) {
      const x = drawNormal(random);
      const cell = Math.floor(100 * normalCdf(x));
      cells[cell] = (cells[cell] ?? 0) + 1;
      if (Math.abs(x) > 3.442619855899) beyond++;
    }
    expect(surplus(cells, new Array(100).fill(0.01), size)).toBeLessThan(4);
    // 2 P(Z > 3.4426...) = 5.76e-4: 576 +- 24 draws, where the tail has a sampler of its own.
    const expected = 2 * normalCdf(-3.442619855899) * size;
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

describe("gamma numbers", () => {
  test.each([0.25, 1, 1.5, 9.25, 3000])("of shape %f have their mean and variance", (shape) => {
    const random = randomStream(4, 0);
    expectMoments(
      sampleOf(() => drawGamma(shape, random)),
      shape,
      shape,
      6 / shape,
    );
  });

  test.each([1e-8, 0.02, 0.4, 5])("of shape %d keep their logarithm, however small they are", (shape) => {
    const random = randomStream(4, 1);
    const scaled = sampleOf(() => drawLogGamma(shape, random));
    // The moments of log X are the polygamma functions: digamma(a) about -1 / a, trigamma(a) about 1 / a^2 for small a.
    if (shape > 0.1) {
      const step = 1e-4;
      const digamma = (gammaln(shape + step) - gammaln(shape - step)) / (2 * step);
      expect(Math.abs(mean(scaled) - digamma)).toBeLessThan(4 * Math.sqrt(sampleVariance(scaled) / draws));
    } else {
      // -a log X is nearly exponential with mean 1.
      expect(Math.abs(mean(scaled) * -shape - 1)).toBeLessThan(4 / Math.sqrt(draws) + shape);
    }
    expect(scaled.every(Number.isFinite)).toBe(true);
  });
});

describe("beta numbers", () => {
  test.each([
    [1, 1],
    [1, 40],
    [7, 1],
    [3, 5],
    [300, 20_000],
  ])("of shapes %d and %d have their mean and variance", (a, b) => {
    const random = randomStream(6, 0);
    const center = a / (a + b);
    const variance = (center * (1 - center)) / (a + b + 1);
    const spread = (a - b) ** 2 * (a + b + 1) - a * b * (a + b + 2);
    const excess = (6 * spread) / (a * b * (a + b + 2) * (a + b + 3));
    expectMoments(
      sampleOf(() => drawBeta(a, b, random)),
      center,
      variance,
      excess,
    );
  });

  test("in logarithms add up to 1 and have the mean, also where a shape is 1e-8", () => {
    const random = randomStream(6, 1);
    const out = { logValue: 0, logRest: 0 };
    let farthest = 0;
    const values = sampleOf(() => {
      drawLogBeta(3, 0.5, random, out);
      farthest = Math.max(farthest, Math.abs(Math.exp(out.logValue) + Math.exp(out.logRest) - 1));
      return Math.exp(out.logValue);
    }, 20_000);
    expect(farthest).toBeLessThan(1e-12);
    expectMoments(values, 6 / 7, ((6 / 7) * (1 / 7)) / 4.5, 6);
    // E log(1 - V) = digamma(1e-8) - digamma(1 + 1e-8), about -1e8.
    const logs = sampleOf(() => {
      drawLogBeta(1, 1e-8, random, out);
      return out.logRest;
    }, 20_000);
    expect(Math.abs(mean(logs) / -1e8 - 1)).toBeLessThan(4 / Math.sqrt(20_000));
  });
});

describe("Poisson numbers", () => {
  test.each([0, 0.3, 4, 9.99, 10, 47.5, 2600])("of mean %d follow the Poisson law (chi-square)", (center) => {
    const random = randomStream(8, 0);
    const cells: number[] = [];
    for (let draw = 0; draw < draws; draw++) {
      const count = drawPoisson(center, random);
      cells[count] = (cells[count] ?? 0) + 1;
    }
    const probabilities = Array.from({ length: Math.max(10, 2 * center) }, (_, count) =>
      center === 0 ? Number(count === 0) : poissonMass(count, center),
    );
    expect(surplus(cells, probabilities, draws)).toBeLessThan(5);
  });
});

describe("capped negative binomial numbers", () => {
  // Far below the cap, a cap inside the law, and one so far below it that it must be summed.
  test.each([
    [12, 0.4, 1000],
    [12, 0.4, 15],
    [40, 0.2, 60],
    [5, 0.001, 30],
    [2744, 0.04, 54_880],
  ])("of %d successes at %f up to %d follow the law (chi-square)", (successes, probability, most) => {
    const random = randomStream(9, 0);
    const size = 40_000;
    const logMass = (m: number): number =>
      gammaln(successes + m) - gammaln(m + 1) - gammaln(successes) + m * Math.log1p(-probability);
    const logs = Array.from({ length: most + 1 }, (_, m) => logMass(m));
    const largest = logs.reduce((a, b) => Math.max(a, b));
    const masses = logs.map((log) => Math.exp(log - largest));
    const sum = masses.reduce((a, b) => a + b);
    const cells = new Array<number>(most + 1).fill(0);
    for (let draw = 0; draw < size; draw++) {
      const failures = drawCappedNegativeBinomial(successes, probability, most, random);
      cells[failures] = (cells[failures] ?? 0) + 1;
    }
    expect(cells.length).toBe(most + 1);
    const probabilities = masses.map((mass) => mass / sum);
    expect(surplus(cells, probabilities, size)).toBeLessThan(5);
  });

  test("of certain success are 0", () => {
    expect(drawCappedNegativeBinomial(7, 1, 100, randomStream(1, 0))).toBe(0);
  });
});
