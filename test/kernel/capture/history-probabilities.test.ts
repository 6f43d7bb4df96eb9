import { describe, expect, test } from "vitest";
import { historyProbabilities } from "../../../src/kernel/capture/history-probabilities.ts";
import { supersetSums } from "../../../src/kernel/linear-algebra/subset-lattice.ts";

/** Rounding of some hundred multiplications. */
const digits = 12;

/** The share that each list reaches. */
function reachesOf(probabilities: Float64Array, lists: number): number[] {
  const sums = probabilities.slice();
  supersetSums(sums, lists);
  return Array.from({ length: lists }, (_, list) => sums[1 << list] ?? Number.NaN);
}

/** The odds ratio of two lists among the people whom exactly the lists of `others` know. */
function oddsRatio(probabilities: Float64Array, a: number, b: number, others: number): number {
  const at = (history: number): number => probabilities[history | others] ?? Number.NaN;
  return (at((1 << a) | (1 << b)) * at(0)) / (at(1 << a) * at(1 << b));
}

describe("independent lists", () => {
  test("meet as often as the product of their reaches says", () => {
    const [a, b, c] = [0.44, 0.19, 0.25];
    const probabilities = historyProbabilities([a, b, c]);
    expect(probabilities[0]).toBeCloseTo((1 - a) * (1 - b) * (1 - c), digits);
    expect(probabilities[0b011]).toBeCloseTo(a * b * (1 - c), digits);
    expect(probabilities[0b111]).toBeCloseTo(a * b * c, digits);
  });

  test("may reach nobody or everybody", () => {
    expect(Array.from(historyProbabilities([0, 1]))).toEqual([0, 0, 1, 0]);
  });
});

describe("dependent lists", () => {
  const reaches = [0.44, 0.19, 0.25, 0.14];
  const dependences = [
    { a: 0, b: 2, oddsRatio: 5 },
    { a: 1, b: 3, oddsRatio: 0.2 },
  ];
  const probabilities = historyProbabilities(reaches, dependences);

  test("keep their reaches, and nobody is lost", () => {
    reachesOf(probabilities, 4).forEach((reach, list) => {
      expect(reach).toBeCloseTo(reaches[list] ?? Number.NaN, digits);
    });
    expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, digits);
  });

  test("have the odds ratio given, whoever else knows the people; all other pairs are independent", () => {
    for (const others of [0b0000, 0b0010, 0b1010]) expect(oddsRatio(probabilities, 0, 2, others)).toBeCloseTo(5, 9);
    for (const others of [0b0000, 0b0001, 0b0101]) expect(oddsRatio(probabilities, 1, 3, others)).toBeCloseTo(0.2, 9);
    for (const others of [0b0000, 0b1000, 0b1100]) expect(oddsRatio(probabilities, 0, 1, others)).toBeCloseTo(1, 9);
  });

  test.each([0.001, 1000])("keep their reaches at an odds ratio of %s", (ratio) => {
    const extreme = historyProbabilities([0.6, 0.5, 0.1], [{ a: 0, b: 1, oddsRatio: ratio }]);
    const [first, second, third] = reachesOf(extreme, 3);
    expect([first, second, third].map((reach) => Number(reach?.toFixed(10)))).toEqual([0.6, 0.5, 0.1]);
    expect(oddsRatio(extreme, 0, 1, 0) / ratio).toBeCloseTo(1, 9);
  });

  test("with an odds ratio of 1 are independent to the last digit", () => {
    expect(historyProbabilities(reaches, [{ a: 0, b: 1, oddsRatio: 1 }])).toEqual(historyProbabilities(reaches));
  });

  test("of two lists have the overlap that solves the quadratic equation of the odds ratio", () => {
    const [p, q, theta] = [0.3, 0.2, 4];
    const [, , , both = Number.NaN] = historyProbabilities([p, q], [{ a: 0, b: 1, oddsRatio: theta }]);
    // Plackett (1965): both (1 - p - q + both) = theta (p - both) (q - both).
    const s = 1 + (p + q) * (theta - 1);
    const exact = (s - Math.sqrt(s ** 2 - 4 * theta * (theta - 1) * p * q)) / (2 * (theta - 1));
    expect(both).toBeCloseTo(exact, digits);
  });
});
