import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { concernsOf } from "./found-by.ts";

const inside = { "100": 40, "110": 12, "001": 30, "101": 9, "111": 3 };

describe("the check for a list inside another", () => {
  test("refuses a list whose people are all on another", () => {
    expect(concernsOf("containment", tableOf("ABC", inside))).toEqual([
      { weight: "refuses", code: "list-inside-list", inner: "B", outer: "A" },
    ]);
  });

  test("is content as soon as one person is on the inner list alone, or on it and a third", () => {
    expect(concernsOf("containment", tableOf("ABC", { ...inside, "010": 1 }))).toEqual([]);
    expect(concernsOf("containment", tableOf("ABC", { ...inside, "011": 1 }))).toEqual([]);
  });

  test("tells once of two lists with the same people", () => {
    expect(concernsOf("containment", tableOf("ABC", { "110": 12, "001": 30, "111": 3 }))).toEqual([
      { weight: "refuses", code: "list-inside-list", inner: "A", outer: "B" },
    ]);
  });

  test("only warns where a hidden count may be nobody", () => {
    expect(concernsOf("containment", tableOf("ABC", { ...inside, "010": [0, 4] }))).toEqual([
      { weight: "warns", code: "list-may-be-inside-list", inner: "B", outer: "A" },
    ]);
    expect(concernsOf("containment", tableOf("ABC", { ...inside, "010": [1, 4] }))).toEqual([]);
  });

  test("is certain where what is hidden lies inside both lists", () => {
    expect(concernsOf("containment", tableOf("ABC", { ...inside, "111": [1, 4] }))).toMatchObject([
      { weight: "refuses", code: "list-inside-list" },
    ]);
  });

  test("counts a list inside another by design as inside", () => {
    expect(concernsOf("containment", tableOf("ABC", inside, ["010", "011"]))).toMatchObject([
      { weight: "refuses", inner: "B", outer: "A" },
    ]);
  });

  test("says nothing of a list that nobody is on", () => {
    expect(concernsOf("containment", tableOf("ABC", { "100": 40, "001": 30, "101": 9 }))).toEqual([]);
  });
});
