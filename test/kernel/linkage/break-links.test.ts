import { describe, expect, test } from "vitest";
import { pairOverlapTotal } from "../../../src/kernel/capture/pair-overlaps.ts";
import { supersetSums } from "../../../src/kernel/linear-algebra/subset-lattice.ts";
import { breakLinks } from "../../../src/kernel/linkage/break-links.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";

const table = Float64Array.of(0, 40, 30, 12, 50, 7, 9, 5);

function broken(missed: number): Float64Array {
  const counts = table.slice();
  breakLinks(counts, missed, randomStream(5, 0));
  return counts;
}

/** Records on each of three lists. */
function records(counts: Float64Array): number[] {
  const sums = counts.slice();
  supersetSums(sums, 3);
  return [sums[1] ?? 0, sums[2] ?? 0, sums[4] ?? 0];
}

describe("missed links", () => {
  test("leave the table as it is where no key fails", () => expect(broken(0)).toEqual(table));

  test("leave nobody on two lists where every key fails", () => {
    const [a = 0, b = 0, c = 0] = records(table);
    expect(Array.from(broken(1))).toEqual([0, a, b, 0, c, 0, 0, 0]);
  });

  test("neither lose nor make a record of any list", () => {
    for (const missed of [0.05, 0.3, 0.8]) expect(records(broken(missed))).toEqual(records(table));
  });

  test("leave (1 - e)^2 of the overlaps of pairs on average, and take people on three lists apart record by record", () => {
    const [missed, replicates] = [0.2, 4000];
    const mean = new Float64Array(8);
    for (let stream = 0; stream < replicates; stream++) {
      // A stream is found by jumps, so a seed for each replicate is cheaper than a stream.
      const counts = table.slice();
      breakLinks(counts, missed, randomStream(stream, 0));
      for (let history = 0; history < 8; history++)
        mean[history] = (mean[history] ?? 0) + (counts[history] ?? 0) / replicates;
    }
    const kept = 1 - missed;
    // Standard errors are below 0.05 people.
    expect(Math.abs(pairOverlapTotal(mean, 3) - kept ** 2 * pairOverlapTotal(table, 3))).toBeLessThan(0.2);
    expect(Math.abs((mean[7] ?? 0) - kept ** 3 * 5)).toBeLessThan(0.2);
    expect(Math.abs((mean[3] ?? 0) - (kept ** 2 * 12 + kept ** 2 * missed * 5))).toBeLessThan(0.2);
  });
});
