import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { concernsOf, findingsOf } from "./found-by.ts";

/** So many people on A and B, four on all three lists. */
const withOverlaps = (onBoth: number) => tableOf("ABC", { "100": 60, "010": 50, "001": 40, "110": onBoth, "111": 1 });

describe("the check of the overlaps in all", () => {
  test("refuses a table with fewer than 8, a person on three lists being three", () => {
    expect(concernsOf("pair-overlaps", withOverlaps(4))).toEqual([
      { weight: "refuses", code: "too-few-overlaps", overlaps: { low: 7, high: 7 }, least: 8 },
    ]);
  });

  test("leaves a lower bound from 8 on, and says how wide an interval must be", () => {
    const [concern, ...others] = concernsOf("pair-overlaps", withOverlaps(5));
    expect(others).toEqual([]);
    expect(concern).toMatchObject({
      weight: "bounds",
      code: "few-overlaps",
      overlaps: { low: 8, high: 8 },
      enough: 30,
    });
    // exp(2 x 1.96 / sqrt(8)), to the two figures that 1.96 gives it.
    expect(concern).toMatchObject({ factor: expect.closeTo(Math.exp(3.92 / Math.sqrt(8)), 3) });
  });

  test("is content from 30 on", () => {
    expect(concernsOf("pair-overlaps", withOverlaps(26))).toMatchObject([{ code: "few-overlaps" }]);
    expect(concernsOf("pair-overlaps", withOverlaps(27))).toEqual([]);
  });

  test("moves with the thresholds", () => {
    expect(concernsOf("pair-overlaps", withOverlaps(4), { "least-overlaps": 7 })).toMatchObject([{ weight: "bounds" }]);
    expect(concernsOf("pair-overlaps", withOverlaps(27), { "enough-overlaps": 31 })).toMatchObject([
      { weight: "bounds" },
    ]);
  });

  test("refuses or bounds only what few overlaps hold whatever the hidden counts are", () => {
    const hidden = (least: number, most: number, pairs: number) =>
      concernsOf(
        "pair-overlaps",
        tableOf("ABC", { "100": 60, "010": 50, "001": 40, "110": pairs, "011": [least, most] }),
      );
    expect(hidden(1, 4, 3)).toMatchObject([{ weight: "refuses", overlaps: { low: 4, high: 7 } }]);
    expect(hidden(1, 4, 4)).toMatchObject([{ weight: "bounds", overlaps: { low: 5, high: 8 } }]);
    expect(hidden(1, 4, 26)).toEqual([
      { weight: "warns", code: "maybe-few-overlaps", overlaps: { low: 27, high: 30 }, enough: 30 },
    ]);
    expect(hidden(1, 4, 29)).toEqual([]);
  });

  test("gives the overlaps of a table, their coefficient of variation and the factor that they allow", () => {
    // 54 + 6 on two lists and 12 on three: 54 + 6 + 3 x 12.
    const [table] = findingsOf("pair-overlaps", goldenTable("Korea")).tables;
    expect(table?.rows).toEqual([
      {
        overlaps: 96,
        variation: expect.closeTo(1 / Math.sqrt(96), 12),
        factor: expect.closeTo(Math.exp(3.92 / Math.sqrt(96)), 4),
      },
    ]);
  });

  test("gives the fewest overlaps and the most where counts are hidden", () => {
    const [table] = findingsOf("pair-overlaps", tableOf("ABC", { "100": 60, "110": [0, 4], "011": 9 })).tables;
    expect(table?.rows.map(({ overlaps }) => overlaps)).toEqual([9, 13]);
  });

  test("leaves a partition to the check for it", () => {
    const partition = tableOf("ABC", { "100": 60, "010": 50, "001": 40 });
    expect(findingsOf("pair-overlaps", partition)).toEqual({ tables: [], concerns: [] });
  });
});
