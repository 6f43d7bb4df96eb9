import { describe, expect, test } from "vitest";
import { exportOverlapTable } from "../../../src/disclosure/tables/export-overlap-table.ts";
import {
  type Protected,
  roundStrataTo5,
  roundTo5,
  suppress,
  suppressStrata,
} from "../../../src/disclosure/tables/protected.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import type { Result } from "../../../src/model/result.ts";
import { description, tableOf } from "./sparse-tables.ts";

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** What a table shows of a history: a number, or its bounds. */
function shown({ counts, hidden = [] }: OverlapTable, history: number): number | string {
  const bounds = hidden.find((one) => one.history === history);
  return bounds ? `${bounds.low}..${bounds.high}` : (counts[history] ?? 0);
}

const partOf = ({ protection }: Protected, index = 0) =>
  protection.method === "suppression" ? protection.parts[index] : undefined;

const large = { 1: 60, 2: 48, 4: 35, 3: 14, 5: 12 };

/** A small count among larger ones that have room on both sides. */
const roomy = tableOf(3, { 1: 56, 2: 48, 4: 33, 3: 17, 5: 9, 6: 3, 7: 8 });

describe("suppression", () => {
  test.each([
    [3, 2, "1..3"],
    [3, 3, "1..3"],
    [5, 4, "1..4"],
    [5, 5, 5],
    [8, 7, "1..7"],
    [8, 8, 8],
    [11, 10, "1..10"],
    [11, 11, 11],
  ] as const)("under threshold %i shows %i as %s", (threshold, count, as) => {
    const { table } = value(suppress(tableOf(3, { ...large, 6: count }), { threshold, totals: "none" }));
    expect(shown(table, 6)).toBe(as);
    expect(shown(table, 1)).toBe(60);
    expect(shown(table, 7)).toBe(0);
  });

  test("hides counts below 5, and protects them from the totals of everybody and each list, unless told otherwise", () => {
    const result = value(suppress(roomy));
    expect(result.protection).toMatchObject({ method: "suppression", threshold: 5 });
    expect(partOf(result)?.totals).toEqual([
      { overlap: 0, people: 174 },
      { overlap: 1, people: 90 },
      { overlap: 2, people: 76 },
      { overlap: 4, people: 53 },
    ]);
    expect(partOf(result)?.reasons.find(({ history }) => history === 6)).toEqual({ history: 6, reason: "small" });
    expect(partOf(result)?.reasons.some(({ reason }) => reason === "totals")).toBe(true);
  });

  test("hides nothing of a table without small counts, and publishes the totals of pairs when asked", () => {
    const table = tableOf(3, { ...large, 6: 9, 7: 6 });
    const result = value(suppress(table, { totals: "pairs" }));
    expect(result.table).toEqual(table);
    expect(partOf(result)?.totals).toHaveLength(7);
  });

  test("withholds the totals of pairs from three lists, for with them everything follows", () => {
    const result = value(suppress(roomy, { totals: "pairs" }));
    expect(partOf(result)?.totals).toHaveLength(4);
  });

  test("refuses a table that cannot be protected from what readers know already", () => {
    expect(suppress(roomy, { known: "lists" }).ok).toBe(true);
    expect(suppress(roomy, { known: "pairs" })).toEqual({
      ok: false,
      problem: { code: "not-protectable", known: "pairs" },
    });
  });

  test("does not say that one list is inside another: nobody, or a few, on it alone look the same", () => {
    const inside = value(suppress(tableOf(3, { 1: 30, 4: 20, 3: 12 }), { totals: "none" }));
    const almost = value(suppress(tableOf(3, { 1: 30, 4: 20, 3: 12, 2: 3 }), { totals: "none" }));
    expect(shown(inside.table, 2)).toBe("0..4");
    expect(inside).toEqual(almost);
  });

  test("keeps bounds that the table came with, widened where they say too much of a small count", () => {
    const hidden = [
      { history: 3, low: 2, high: 3 },
      { history: 5, low: 0, high: 1 },
      { history: 6, low: 1, high: 4 },
      { history: 7, low: 20, high: 29 },
    ];
    const result = value(suppress({ ...tableOf(3, { 1: 30, 2: 20, 4: 20 }), hidden }));
    expect([3, 5, 6, 7].map((history) => shown(result.table, history))).toEqual(["1..4", "0..4", "1..4", "20..29"]);
    expect(partOf(result)?.totals).toEqual([]);
    expect(partOf(result)?.reasons.map(({ reason }) => reason)).toEqual(["given", "given", "given", "given"]);
  });

  test("treats bounds that do not differ as the count that they are", () => {
    const hidden = [
      { history: 3, low: 2, high: 2 },
      { history: 6, low: 12, high: 12 },
    ];
    const given = { ...tableOf(3, { 1: 30, 2: 20, 4: 20, 5: 9 }), hidden };
    const { table } = value(suppress(given, { totals: "none" }));
    expect([3, 6].map((history) => shown(table, history))).toEqual(["1..4", 12]);
  });

  test("changes nothing when it is done again", () => {
    const once = value(suppress(tableOf(4, { 1: 30, 2: 3, 4: 20, 8: 9, 3: 1, 5: 6, 12: 2 })));
    expect(value(suppress(once.table)).table).toEqual(once.table);
  });

  test("leaves histories that nobody could have as they are", () => {
    const table = { ...tableOf(3, { 1: 30, 3: 2, 5: 8 }), unobservable: [2, 6] };
    const result = value(suppress(table, { totals: "none" }));
    expect(result.table.unobservable).toEqual([2, 6]);
    expect(shown(result.table, 2)).toBe(0);
  });

  test("publishes no totals where there are too many small counts to look at", () => {
    const few = Object.fromEntries(Array.from({ length: 255 }, (_, index) => [index + 1, 1 + (index % 3)]));
    const result = value(suppress(tableOf(8, few)));
    expect(partOf(result)?.totals).toEqual([]);
    expect(result.table.hidden).toHaveLength(255);
  });
});

describe("strata", () => {
  const strata = [
    { values: { year: "2022" }, table: tableOf(3, { ...large, 6: 2 }) },
    { values: { year: "2023" }, table: tableOf(3, { ...large, 6: 7, 7: 1 }) },
  ];

  test("are protected one by one, and everybody is the sum of what is left", () => {
    const result = value(suppressStrata(strata, { totals: "none" }));
    expect(result.strata.map(({ table }) => shown(table, 6))).toEqual(["1..4", 7]);
    expect([6, 7, 1].map((history) => shown(result.table, history))).toEqual(["8..11", "1..4", 120]);
  });

  test("keep their own totals", () => {
    const result = value(suppressStrata(strata, { totals: "everybody" }));
    expect([0, 1].map((index) => partOf(result, index)?.totals)).toEqual([
      [{ overlap: 0, people: 171 }],
      [{ overlap: 0, people: 177 }],
    ]);
    expect(partOf(result, 1)?.values).toEqual({ year: "2023" });
  });

  test("are rounded one by one, and everybody is the sum of the rounded", () => {
    const result = value(roundStrataTo5(strata));
    expect(result.strata.map(({ table }) => shown(table, 6))).toEqual(["0..2", "3..7"]);
    expect(shown(result.table, 6)).toBe("3..9");
  });

  test("must be some", () => {
    expect(suppressStrata([])).toEqual({ ok: false, problem: { code: "empty-table" } });
    expect(roundStrataTo5([])).toEqual({ ok: false, problem: { code: "empty-table" } });
  });
});

describe("rounding to 5", () => {
  test.each([
    [0, "0..2"],
    [2, "0..2"],
    [3, "3..7"],
    [7, "3..7"],
    [8, "8..12"],
    [1000, "998..1002"],
  ])("shows %i as %s", (count, as) => {
    expect(shown(roundTo5(tableOf(3, { 1: 50, 6: count })).table, 6)).toBe(as);
  });

  test("rounds bounds outwards, and leaves histories that nobody could have", () => {
    const table = { ...tableOf(3, { 1: 50 }), hidden: [{ history: 3, low: 1, high: 4 }], unobservable: [7] };
    const rounded = roundTo5(table).table;
    expect(shown(rounded, 3)).toBe("0..7");
    expect(shown(rounded, 7)).toBe(0);
  });
});

describe("what may be exported", () => {
  test("is nothing but a protected table: anything else does not compile", () => {
    const raw = tableOf(3, large);
    const made = roundTo5(raw);
    // @ts-expect-error a table that nobody has protected
    const unprotected = () => exportOverlapTable(raw, description);
    // @ts-expect-error a protected table whose counts were put back
    const forged = () => exportOverlapTable({ ...made, table: raw }, description);
    expect([unprotected, forged]).toHaveLength(2);
    expect(exportOverlapTable(made, description).csv).toContain("58..62");
  });

  test("is the same after a worker has sent it", () => {
    const made = value(suppress(tableOf(3, { ...large, 6: 4 })));
    expect(exportOverlapTable(structuredClone(made) as Protected, description)).toEqual(
      exportOverlapTable(made, description),
    );
  });
});
