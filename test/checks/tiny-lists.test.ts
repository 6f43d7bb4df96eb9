import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { concernsOf } from "./found-by.ts";

describe("the check for tiny lists", () => {
  test("warns of lists with fewer than ten people, and says how many they have", () => {
    const table = tableOf("ABCD", { "1000": 40, "0100": 7, "1100": 2, "0010": 30, "0001": 3, "0011": 1 });
    expect(concernsOf("tiny-lists", table)).toEqual([
      {
        weight: "warns",
        code: "tiny-lists",
        enough: 10,
        lists: [
          { list: "B", people: { low: 9, high: 9 } },
          { list: "D", people: { low: 4, high: 4 } },
        ],
      },
    ]);
  });

  test("is content with ten", () => {
    expect(concernsOf("tiny-lists", tableOf("AB", { "10": 40, "01": 7, "11": 3 }))).toEqual([]);
    expect(concernsOf("tiny-lists", tableOf("AB", { "10": 40, "01": 7, "11": 3 }), { "tiny-list": 11 })).toHaveLength(
      1,
    );
  });

  test("takes a list for tiny only if it is so whatever the hidden counts are", () => {
    expect(concernsOf("tiny-lists", tableOf("AB", { "10": 40, "01": 5, "11": [1, 4] }))).toMatchObject([
      { lists: [{ list: "B", people: { low: 6, high: 9 } }] },
    ]);
    expect(concernsOf("tiny-lists", tableOf("AB", { "10": 40, "01": 6, "11": [1, 4] }))).toEqual([]);
  });

  test("tells a list that nobody is on apart from one that few are on", () => {
    expect(concernsOf("tiny-lists", tableOf("ABC", { "100": 40, "010": 30, "110": 9 }))).toEqual([
      { weight: "warns", code: "empty-list", list: "C" },
    ]);
  });
});
