import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { concernsOf } from "./found-by.ts";

/** 19 of the 20 people on B are on A too, and 10 of the 50 others whom C knows. */
const sent = { "100": 60, "010": 1, "110": 19, "001": 40, "101": 10 };

describe("the check for lists that look like referrals", () => {
  test("warns where nearly all of one list are on another", () => {
    expect(concernsOf("referrals", tableOf("ABC", sent))).toEqual([
      { weight: "warns", code: "looks-like-referral", list: "B", other: "A", exact: true, share: 0.95, otherwise: 0.2 },
    ]);
  });

  test("is content with nine in ten", () => {
    expect(concernsOf("referrals", tableOf("ABC", { ...sent, "010": 2, "110": 18 }))).toEqual([]);
    expect(
      concernsOf("referrals", tableOf("ABC", { ...sent, "010": 2, "110": 18 }), { "referral-share": 0.8 }),
    ).toHaveLength(1);
  });

  test("takes a list that nearly everybody is on for what it is", () => {
    expect(concernsOf("referrals", tableOf("ABC", { ...sent, "001": 2, "101": 48 }))).toEqual([]);
  });

  test("leaves a list inside another, for certain or perhaps, to the check for it", () => {
    expect(concernsOf("referrals", tableOf("ABC", { ...sent, "010": 0 }))).toEqual([]);
    expect(concernsOf("referrals", tableOf("ABC", { ...sent, "010": [0, 1] }))).toEqual([]);
  });

  test("concludes only what holds whatever the hidden counts are", () => {
    const few = tableOf("ABC", { "100": 60, "010": [1, 4], "110": 39, "001": 40, "101": 10 });
    expect(concernsOf("referrals", few)).toMatchObject([{ list: "B", exact: false, share: 39 / 43 }]);
    expect(concernsOf("referrals", tableOf("ABC", { ...sent, "010": [1, 4] }))).toEqual([]);
  });

  test("has nothing to compare with where no other list knows anybody else", () => {
    const two = tableOf("AB", { "10": 60, "01": 1, "11": 19 });
    expect(concernsOf("referrals", two)).toMatchObject([{ list: "B", other: "A", otherwise: null }]);
  });

  test("finds that of the Korean lists one looks as if it were made from another", () => {
    // 66 of the 71 on c are on b, and 6 of the 47 others.
    expect(concernsOf("referrals", goldenTable("Korea"))).toMatchObject([
      { list: "c", other: "b", share: 66 / 71, otherwise: 6 / 47 },
    ]);
  });
});
