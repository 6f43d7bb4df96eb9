import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { concernsOf } from "./found-by.ts";

const three = tableOf("ABC", { "100": 40, "010": 30, "001": 20, "110": 9, "011": 8 });

describe("the check of the number of lists", () => {
  test("is content with three lists that have people", () => {
    expect(concernsOf("list-count", three)).toEqual([]);
  });

  test("refuses two lists, as their dependence is anybody's guess", () => {
    const two = tableOf("AB", { "10": 40, "01": 30, "11": 9 });
    expect(concernsOf("list-count", two)).toEqual([{ weight: "refuses", code: "two-lists", allowed: false }]);
  });

  test("does not count a list that nobody is on", () => {
    const empty = tableOf("ABC", { "100": 40, "010": 30, "110": 9 });
    expect(concernsOf("list-count", empty)).toEqual([{ weight: "refuses", code: "two-lists", allowed: false }]);
    const perhaps = tableOf("ABC", { "100": 40, "010": 30, "110": 9, "111": [0, 4] });
    expect(concernsOf("list-count", perhaps)).toEqual([]);
  });

  test("warns of two lists where the notebook takes them with open eyes", () => {
    const two = tableOf("AB", { "10": 40, "01": 30, "11": 9 });
    expect(concernsOf("list-count", two, { "least-lists": 2 })).toEqual([
      { weight: "warns", code: "two-lists", allowed: true },
    ]);
  });

  test("refuses one list whatever the threshold is", () => {
    const one = tableOf("AB", { "10": 40 });
    expect(concernsOf("list-count", one, { "least-lists": 2 })).toEqual([
      { weight: "refuses", code: "too-few-lists", lists: 1, least: 2 },
    ]);
  });

  test("refuses three where the notebook wants four", () => {
    expect(concernsOf("list-count", three, { "least-lists": 4 })).toEqual([
      { weight: "refuses", code: "too-few-lists", lists: 3, least: 4 },
    ]);
  });
});
