import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { concernsOf, findingsOf } from "./found-by.ts";

const apart = { "100": 90, "010": 88, "001": 80, "101": 10, "011": 12 };

describe("the check for pairs of lists that share nobody", () => {
  test("warns where independent lists would share some", () => {
    // 22 overlaps, divided by 100 x 100 : 100 x 102 : 100 x 102.
    const expected = (22 * 100 * 100) / (100 * 100 + 2 * 100 * 102);
    expect(concernsOf("empty-pairs", tableOf("ABC", apart))).toEqual([
      { weight: "warns", code: "empty-pairs", pairs: [{ lists: ["A", "B"], expected: expect.closeTo(expected, 12) }] },
    ]);
  });

  test("is content as soon as one person is on both, or may be", () => {
    expect(findingsOf("empty-pairs", tableOf("ABC", { ...apart, "111": 1 }))).toEqual({ tables: [], concerns: [] });
    expect(findingsOf("empty-pairs", tableOf("ABC", { ...apart, "110": [0, 4] }))).toEqual({
      tables: [],
      concerns: [],
    });
  });

  test("shows a pair, but does not warn of it, where chance alone explains that it shares nobody", () => {
    const small = tableOf("ABC", { ...apart, "100": 5, "101": 2 });
    const { tables, concerns } = findingsOf("empty-pairs", small);
    expect(concerns).toEqual([]);
    expect(tables[0]?.rows).toMatchObject([{ first: "A", second: "B", on_first: 7, on_second: 100 }]);
    expect(concernsOf("empty-pairs", small, { "expected-overlaps": 0.5 })).toHaveLength(1);
  });

  test("does not expect anybody where nobody could be", () => {
    expect(findingsOf("empty-pairs", tableOf("ABC", apart, ["110", "111"]))).toEqual({ tables: [], concerns: [] });
  });

  test("expects no more than is certain where counts are hidden", () => {
    const all = tableOf("ABC", { ...apart, "101": [1, 10] });
    const [concern] = concernsOf("empty-pairs", all);
    const least = (13 * 91 * 100) / (100 * 100 + 2 * 100 * 102);
    expect(concern).toMatchObject({ pairs: [{ expected: expect.closeTo(least, 12) }] });
  });

  test("leaves a partition to the check for it", () => {
    const partition = tableOf("ABC", { "100": 60, "010": 50, "001": 40 });
    expect(findingsOf("empty-pairs", partition)).toEqual({ tables: [], concerns: [] });
  });

  test("finds the pairs of the Netherlands, the most people expected first", () => {
    const [concern] = concernsOf("empty-pairs", goldenTable("Ned"));
    expect(concern).toMatchObject({ pairs: [{ lists: ["K", "R"] }, { lists: ["I", "K"] }] });
  });
});
