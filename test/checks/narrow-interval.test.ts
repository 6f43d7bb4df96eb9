import { describe, expect, test } from "vitest";
import { estimatesChecks } from "../../src/checks/index.ts";
import { darrochVariance } from "../../src/kernel/capture/darroch-variance.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { madeUpEstimate, madeUpTable, resultsOf } from "./estimates-of.ts";

const run = (said: Partial<Estimate>) =>
  estimatesChecks["narrow-interval"].run(
    resultsOf(madeUpTable, [madeUpEstimate("best", { total: 300, ...said })]),
    defaultThresholds,
  );

/** Half the logarithm of the least factor that the 40 pair overlaps of the made-up table allow at 95 %. */
const leastHalf = 1.959963984540054 / Math.sqrt(40);
const interval = (share: number) =>
  [
    {
      level: 0.95,
      low: 100 + 200 * Math.exp(-share * leastHalf),
      high: 100 + 200 * Math.exp(share * leastHalf),
      kind: "bca",
    },
  ] as const;

describe("the check for narrow intervals", () => {
  test("warns of one with less than three fifths of the width that the pair overlaps allow", () => {
    expect(run({ intervals: interval(0.59) }).concerns).toEqual([
      {
        weight: "warns",
        problem: {
          code: "interval-too-narrow",
          name: "best",
          level: 0.95,
          overlaps: 40,
          share: expect.closeTo(0.59, 9),
        },
      },
    ]);
    expect(run({ intervals: interval(0.61) }).concerns).toEqual([]);
  });

  test("shows the least factor between the ends of the dark figure", () => {
    expect(run({ intervals: interval(1) }).tables[0]?.rows[0]).toMatchObject({
      factor: expect.closeTo(Math.exp(2 * leastHalf), 9),
      least_factor: expect.closeTo(Math.exp(2 * leastHalf), 9),
      share: expect.closeTo(1, 9),
    });
  });

  test("says nothing of an interval that reaches down to the people seen, or whose upper end is no claim", () => {
    const reaching = [{ level: 0.95, low: 100, high: 101, kind: "bca" }] as const;
    expect(run({ intervals: reaching })).toEqual({ tables: [], concerns: [] });
    expect(run({ claim: "lower-bound", intervals: interval(0.1) })).toEqual({ tables: [], concerns: [] });
  });
});

describe("the width that pair overlaps allow", () => {
  const reaches = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5].flatMap((reach) =>
    [2, 3, 4, 5, 6, 8].flatMap((lists) =>
      [1, 3, 10].map((larger) => [Math.min(0.7, reach * larger), ...Array<number>(lists - 1).fill(reach)]),
    ),
  );

  /** Variance of the dark figure's logarithm times m, under independence, without that of the people seen if these are given. */
  function shareOfLeast(reach: readonly number[], seenGiven: boolean): number {
    const missed = reach.reduce((share, each) => share * (1 - each), 1);
    const overlaps = reach.reduce(
      (sum, each, a) => sum + each * reach.slice(a + 1).reduce((all, other) => all + other, 0),
      0,
    );
    const variance = darrochVariance(1, reach) - (seenGiven ? missed / (1 - missed) : 0);
    return Math.sqrt(variance * overlaps) / missed;
  }

  test.for([true, false])("is never more than independent lists take, people seen given: %s", (seenGiven) => {
    const shares = reaches.map((reach) => shareOfLeast(reach, seenGiven));
    expect(Math.min(...shares)).toBeGreaterThan(1);
    expect(Math.min(...shares)).toBeLessThan(1.02);
  });
});
