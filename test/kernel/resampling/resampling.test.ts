import { mean, sampleVariance } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { drawBinomial } from "../../../src/kernel/distributions/binomial.ts";
import { multinomial } from "../../../src/kernel/distributions/multinomial.ts";
import { quantileType8 } from "../../../src/kernel/distributions/quantile.ts";
import { gammaln, normalCdf, normalQuantile } from "../../../src/kernel/distributions/special-functions.ts";
import {
  acceleration,
  bcaInterval,
  bcaProbability,
  biasCorrection,
  shareBelow,
} from "../../../src/kernel/resampling/bca.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

describe("random streams", () => {
  const draws = (seed: number, stream: number) => {
    const random = randomStream(seed, stream);
    return Array.from({ length: 2000 }, () => random.uniform());
  };

  test("repeat for the same seed and number and differ otherwise", () => {
    expect(draws(7, 3)).toEqual(draws(7, 3));
    expect(draws(7, 3)).not.toEqual(draws(7, 4));
    expect(draws(7, 3)).not.toEqual(draws(8, 3));
  });

  test("are uniform on [0, 1) and uncorrelated between neighbouring seeds and streams", () => {
    const one = draws(1, 0);
    expect(Math.min(...one)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...one)).toBeLessThan(1);
    // Standard errors of mean and variance with 2000 draws: .0065 and .0017; of a correlation: .022.
    expect(Math.abs(mean(one) - 1 / 2)).toBeLessThan(4 * 0.0065);
    expect(Math.abs(sampleVariance(one) - 1 / 12)).toBeLessThan(4 * 0.0017);
    for (const other of [draws(2, 0), draws(1, 1)]) {
      const product = mean(one.map((value, index) => (value - 0.5) * ((other[index] ?? 0) - 0.5))) * 12;
      expect(Math.abs(product)).toBeLessThan(4 * 0.022);
    }
  });
});

describe("binomial draws", () => {
  test.each([
    [40, 0.3],
    [1010, 15 / 1010],
    [1527, 54 / 1527],
    [2744, 0.2],
    [30, 0.05],
    [100, 0.9],
    [1, 0.5],
  ])("of %i trials at %f follow the binomial law (chi-square)", (trials, probability) => {
    const random = randomStream(5, 0);
    const repeats = 200_000;
    const seen = new Map<number, number>();
    for (let draw = 0; draw < repeats; draw++) {
      const successes = drawBinomial(trials, probability, random);
      seen.set(successes, (seen.get(successes) ?? 0) + 1);
    }
    let chiSquare = 0;
    let cells = 0;
    for (let k = 0; k <= trials; k++) {
      const logMass = gammaln(trials + 1) - gammaln(k + 1) - gammaln(trials - k + 1);
      const expected =
        repeats * Math.exp(logMass + k * Math.log(probability) + (trials - k) * Math.log1p(-probability));
      if (expected < 5) continue;
      chiSquare += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
      cells++;
    }
    // Mean cells - 1, variance twice that; 5 standard deviations for seven fixed-seed cases.
    expect(chiSquare).toBeLessThan(cells - 1 + 5 * Math.sqrt(2 * cells));
  });
});

describe("multinomial resampling", () => {
  test.each([
    { counts: [0, 54, 463, 15, 995], repeats: 4000 },
    { counts: [0, 1, 1, 0, 2], repeats: 4000 },
    { counts: [0, 9_000_000, 1_000_000, 10, 0], repeats: 400 },
  ])(
    "keeps the total and the empty histories and has the multinomial mean and variance: $counts",
    ({ counts, repeats }) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const source = multinomial(Float64Array.from(counts), randomStream(11, 0));
      const out = new Float64Array(counts.length);
      const drawn = Array.from({ length: repeats }, () => {
        source.draw(out);
        expect(out.reduce((sum, count) => sum + count, 0)).toBe(total);
        return [...out];
      });
      counts.forEach((count, cell) => {
        const column = drawn.map((row) => row[cell] ?? 0);
        const variance = count * (1 - count / total);
        if (count === 0) expect(Math.max(...column)).toBe(0);
        expect(Math.abs(mean(column) - count)).toBeLessThanOrEqual(4 * Math.sqrt(variance / repeats));
        // The relative standard error of a variance is sqrt(2 / repeats) for near-normal counts, up to twice that for rare ones.
        if (count > 0) expect(Math.abs(sampleVariance(column) / variance - 1)).toBeLessThan(8 * Math.sqrt(2 / repeats));
      });
    },
  );
});

describe("quantile definition 8", () => {
  // R 4.2.2: quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .9, 1), type = 8); by hand, position (5 + 1/3) p + 1/3.
  test.each([
    [0, 1],
    [0.1, 1],
    [0.25, 1 + 2 / 3],
    [0.5, 4],
    [0.75, 8 + 8 / 3],
    [0.9, 16],
    [1, 16],
  ])("at %f of 1, 2, 4, 8, 16 is %f", (probability, expected) => {
    expect(quantileType8(Float64Array.of(1, 2, 4, 8, 16), probability)).toBeCloseTo(expected, 12);
  });
});

describe("BCa", () => {
  const draws = Float64Array.from({ length: 999 }, (_, index) => index + 1);

  test("without bias and acceleration is the percentile interval", () => {
    expect(biasCorrection(500, draws)).toBeCloseTo(0, 12);
    const interval = bcaInterval(draws, 0.95, 0, 0);
    expect(interval?.low).toBeCloseTo(quantileType8(draws, 0.025), 9);
    expect(interval?.high).toBeCloseTo(quantileType8(draws, 0.975), 9);
  });

  test("counts draws that equal the estimate up to rounding as half below", () => {
    expect(shareBelow(2, Float64Array.of(1, 2, 2 + 1e-12, 3))).toBe(0.5);
  });

  test("gives no interval when all draws lie on one side or the levels turn back", () => {
    expect(biasCorrection(0, draws)).toBe(Number.NEGATIVE_INFINITY);
    expect(bcaInterval(draws, 0.95, biasCorrection(0, draws), 0)).toBeNull();
    expect(bcaProbability(1.96, 0, 0.6)).toBeNull();
    expect(bcaInterval(draws, 0.95, 0, 0.6)).toBeNull();
  });

  test("has the skewness of the delete-one values as acceleration, and 0 when they agree", () => {
    expect(acceleration(Float64Array.of(5, 5, 5), Float64Array.of(1, 9, 2))).toBe(0);
    // People 1, 1, 2 with values 0, 0, 2: d = 1, 1, -1, -1; cubes cancel. With 3 people the mean is 1.5.
    expect(acceleration(Float64Array.of(0, 0, 2), Float64Array.of(1, 1, 2))).toBeCloseTo(0, 14);
    expect(acceleration(Float64Array.of(0, 2), Float64Array.of(1, 3))).toBeCloseTo(
      (1.5 ** 3 - 3 * 0.5 ** 3) / (6 * 3 ** 1.5),
      14,
    );
  });
});

describe("normal tails", () => {
  // Abramowitz and Stegun (1964), table 26.5 and R 4.2.2, to 15 digits.
  test("are accurate to near double precision", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 13);
    expect(normalCdf(-5) / 2.86651571879194e-7).toBeCloseTo(1, 12);
  });
});
