import { describe, expect, test } from "vitest";
import { loglinearAverage } from "../../../src/estimators/loglinear-average/index.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { loglinearAverageOptions as options } from "./loglinear-average-options.ts";

describe("loglinear-average refuses", () => {
  const korea = goldenTable("Korea");
  const refusal = (table: OverlapTable, order = 2): Problem | null => loglinearAverage.check(table, options({ order }));

  test("two lists, more than eight, and terms of as many lists as there are", () => {
    expect(refusal({ lists: ["a", "b"], counts: Float64Array.of(0, 5, 6, 7) })).toMatchObject({
      code: "too-few-lists",
    });
    const nine = { lists: [..."abcdefghi"], counts: new Float64Array(512).fill(1) };
    expect(refusal(nine)).toEqual({ code: "too-many-lists", lists: 9, most: 8 });
    expect(refusal(korea, 3)).toEqual({ code: "order-too-high", order: 3, most: 2 });
    expect(refusal(korea)).toBeNull();
  });

  test("hidden counts and histories that nobody could have", () => {
    const hidden = { ...korea, hidden: [{ history: 6, low: 1, high: 4 }] };
    expect(refusal(hidden)).toMatchObject({ code: "needs-every-count", hidden: 1 });
    expect(refusal({ ...korea, unobservable: [6] })).toMatchObject({ code: "needs-every-count", unobservable: 1 });
  });

  test("tables without people or without overlap, in which only the prior would speak", () => {
    expect(refusal({ ...korea, counts: new Float64Array(8) })).toEqual({ code: "nobody-seen" });
    expect(refusal({ ...korea, counts: Float64Array.of(0, 9, 8, 0, 7, 0, 0, 0) })).toMatchObject({ code: "partition" });
  });
});
