import { describe, expect, test } from "vitest";
import { decomposable } from "../../../src/estimators/decomposable/index.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { sevenLists } from "../seven-lists.ts";
import { type DecomposableOptions as Options, decomposableOptions as options } from "./decomposable-options.ts";

describe("decomposable refuses", () => {
  const korea = goldenTable("Korea");
  const refusal = (table: OverlapTable, prior: Partial<Options["prior"]> = {}): Problem | null =>
    decomposable.check(table, options(prior));

  test("two lists, and more than six", () => {
    expect(refusal({ lists: ["a", "b"], counts: Float64Array.of(0, 5, 6, 7) })).toMatchObject({
      code: "too-few-lists",
    });
    expect(refusal(sevenLists("UKdat"))).toEqual({ code: "too-many-lists", lists: 7, most: 6 });
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

  test.each<[Partial<Options["prior"]>, Problem]>([
    [{ kind: "uniform" }, { code: "prior-incomplete", prior: "uniform", missing: ["largest"] }],
    [
      { kind: "log-normal", low: 100 },
      { code: "prior-incomplete", prior: "log-normal", missing: ["high"] },
    ],
    [
      { kind: "log-normal", low: 200, high: 100 },
      { code: "prior-range-reversed", low: 200, high: 100 },
    ],
    [
      { kind: "log-normal", median: 300, low: 100, high: 400 },
      { code: "prior-median-off", median: 300, low: 100, high: 400, fitting: 200 },
    ],
    [{ largest: 100 }, { code: "prior-below-seen", largest: 100, people: 123 }],
  ])("the prior %o", (prior, problem) => {
    expect(refusal(korea, prior)).toEqual(problem);
  });
});
