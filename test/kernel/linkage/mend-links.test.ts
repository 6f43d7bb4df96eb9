import { describe, expect, test } from "vitest";
import { sizeOf, supersetSums } from "../../../src/kernel/linear-algebra/subset-lattice.ts";
import { breakLinks } from "../../../src/kernel/linkage/break-links.ts";
import { divideFalseMerges } from "../../../src/kernel/linkage/divide-false-merges.ts";
import { mendLinks } from "../../../src/kernel/linkage/mend-links.ts";
import { fitModels } from "../../../src/kernel/loglinear/fit-models.ts";
import { modelFromGenerators } from "../../../src/kernel/loglinear/hierarchical-model.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** The mean of a table whose links are missed: each person falls into what stays together and single records. */
function missedOnAverage(counts: Float64Array, missed: number): Float64Array {
  const out = new Float64Array(counts.length);
  const add = (history: number, people: number): void => {
    out[history] = (out[history] ?? 0) + people;
  };
  counts.forEach((people, history) => {
    const size = sizeOf(history);
    if (size < 2) {
      add(history, people);
      return;
    }
    for (let together = history; ; together = (together - 1) & history) {
      const share = people * (1 - missed) ** sizeOf(together) * missed ** (size - sizeOf(together));
      if (together > 0) add(together, share);
      for (let list = 1; list <= history; list <<= 1) if ((history ^ together) & list) add(list, share);
      if (together === 0) break;
    }
  });
  return out;
}

/** The truth of such a table: longest histories first, what stayed whole divided by the chance of it. */
function mendedOnAverage(counts: Float64Array, missed: number): Float64Array {
  const left = counts.slice();
  const truth = new Float64Array(counts.length);
  const histories = [...counts.keys()].filter((history) => sizeOf(history) > 1);
  for (const history of histories.sort((a, b) => sizeOf(b) - sizeOf(a))) {
    truth[history] = (left[history] ?? 0) / (1 - missed) ** sizeOf(history);
    const one = new Float64Array(counts.length);
    one[history] = truth[history] ?? 0;
    missedOnAverage(one, missed).forEach((people, cell) => {
      left[cell] = (left[cell] ?? 0) - people;
    });
  }
  return truth.map((people, history) => (sizeOf(history) > 1 ? people : (left[history] ?? 0)));
}

function independence(counts: Float64Array): number {
  const fitting = fitModels([modelFromGenerators([], Math.log2(counts.length))], { counts });
  let step = fitting.next();
  while (!step.done) step = fitting.next();
  return step.value.totals[0] ?? Number.NaN;
}

/** 8,000 people on three independent lists that reach 40, 30 and 25 %. */
function threeLists(): Float64Array {
  const reach = [0.4, 0.3, 0.25];
  return Float64Array.from({ length: 8 }, (_, history) =>
    history === 0 ? 0 : Math.round(reach.reduce((share, p, k) => share * (history & (1 << k) ? p : 1 - p), 8000)),
  );
}

function meanAndError(values: readonly number[]) {
  const mean = sumOf(values) / values.length;
  const variance = sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

describe("missed links", () => {
  test.each([0.05, 0.1, 0.2])("at %d are undone on average, table and estimate", (missed) => {
    const truth = threeLists();
    const random = randomStream(11, 0);
    const tables: Float64Array[] = [];
    for (let split = 0; split < 40; split++) {
      const broken = truth.slice();
      breakLinks(broken, missed, random);
      for (let mended = 0; mended < 10; mended++) {
        const table = broken.slice();
        mendLinks(table, missed, random);
        tables.push(table);
      }
    }
    // Means over the ten tables of a split are independent between splits: their spread gives the Monte Carlo error.
    const bySplit = (value: (table: Float64Array) => number): number[] =>
      Array.from({ length: 40 }, (_, split) => sumOf(tables.slice(10 * split, 10 * split + 10).map(value)) / 10);
    truth.forEach((people, history) => {
      if (history === 0) return;
      const { mean, error } = meanAndError(bySplit((table) => table[history] ?? 0));
      expect(Math.abs(mean - people)).toBeLessThan(4 * error);
    });
    const { mean, error } = meanAndError(bySplit(independence));
    const expected = independence(truth);
    expect(error / expected).toBeLessThan(0.004);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
  });

  test("are undone on average as the linear map of the means is", () => {
    const truth = threeLists();
    const broken = missedOnAverage(truth, 0.1);
    mendedOnAverage(broken, 0.1).forEach((people, history) => {
      expect(people).toBeCloseTo(truth[history] ?? 0, 8);
    });
    const observed = goldenTable("Kosovo").counts;
    const random = randomStream(5, 0);
    const mended = Array.from({ length: 400 }, () => {
      const counts = observed.slice();
      mendLinks(counts, 0.05, random);
      return counts;
    });
    mendedOnAverage(observed, 0.05).forEach((people, history) => {
      if (history === 0) return;
      const { mean, error } = meanAndError(mended.map((counts) => counts[history] ?? 0));
      expect(Math.abs(mean - people)).toBeLessThan(4 * error + 1e-9);
    });
  });

  test("never change the length of a list, however many are missed", () => {
    const { counts } = goldenTable("UKdat");
    const lengths = (table: Float64Array): number[] => {
      const overlaps = table.slice();
      supersetSums(overlaps, 6);
      return [1, 2, 4, 8, 16, 32].map((list) => overlaps[list] ?? 0);
    };
    for (const missed of [0.05, 0.5, 0.9]) {
      const mended = counts.slice();
      mendLinks(mended, missed, randomStream(1, 0));
      expect(lengths(mended)).toEqual(lengths(counts));
      expect(mended.every((people) => people >= 0 && Number.isInteger(people))).toBe(true);
      expect(sumOf(mended)).toBeLessThan(sumOf(counts));
    }
  });

  // Two lists: the estimate is n1 n2 / m, and only m changes, to (1 - e)^2 m. Simulation found about the same for more.
  test.each([
    [0.02, 0.05],
    [0.05, 0.12],
    [0.1, 0.25],
    [0.2, 0.6],
  ])("of %d of the records raise an estimate by about %d", (missed, raised) => {
    const two = Float64Array.of(0, 900, 1400, 300);
    const inflation = independence(missedOnAverage(two, missed)) / independence(two);
    expect(inflation).toBeCloseTo(1 / (1 - missed) ** 2, 9);
    expect(Math.abs(inflation - 1 - raised)).toBeLessThan(0.04);
    const three = threeLists();
    const ofThree = independence(missedOnAverage(three, missed)) / independence(three);
    expect(Math.abs(ofThree - 1 - raised)).toBeLessThan(0.05);
  });

  test("of none leave the table as it is and draw nothing", () => {
    const counts = threeLists();
    const unused = { uniform: () => expect.fail("drew a number") as never };
    mendLinks(counts, 0, unused);
    divideFalseMerges(counts, 0, unused);
    expect(counts).toEqual(threeLists());
  });
});

describe("false merges", () => {
  test("become two people, each division of their lists as likely", () => {
    const counts = new Float64Array(8);
    counts[7] = 30_000;
    divideFalseMerges(counts, 0.5, randomStream(3, 0));
    const divided = 30_000 - (counts[7] ?? 0);
    expect(Math.abs(divided - 15_000)).toBeLessThan(4 * Math.sqrt(7500));
    for (const [one, other] of [
      [1, 6],
      [2, 5],
      [4, 3],
    ] as const) {
      expect(counts[one]).toBe(counts[other]);
      // Four standard deviations of a binomial count of one third.
      expect(Math.abs((counts[one] ?? 0) - divided / 3)).toBeLessThan(4 * Math.sqrt((divided * 2) / 9));
    }
  });

  test("lower an estimate: dividing them raises it", () => {
    const { counts } = goldenTable("Kosovo");
    const divided = counts.slice();
    divideFalseMerges(divided, 0.1, randomStream(3, 1));
    expect(independence(divided)).toBeGreaterThan(independence(counts));
  });
});
