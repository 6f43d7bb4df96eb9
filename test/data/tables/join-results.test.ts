import { expect, test } from "vitest";
import type { ResultCell, ResultInterval, ResultLine } from "../../../src/data/tables/contract.ts";
import { joinResults } from "../../../src/data/tables/join-results.ts";

const cell = (name: string, method: string | null): ResultCell => ({
  ...{ cell: name, method, version: 1, options: "{}", seed: 7, data: null, verdict: "sound" },
});

const line = (place: number, of: string, total: number | null): ResultLine => ({
  ...{ line: place, cell: of, row: "estimate", label: null, settings: null, claim: "number", observed: 10, total },
  problem: null,
});

const interval = (of: number, level: number): ResultInterval => ({ line: of, level, low: 11, high: 30, kind: "bca" });

test("each result stands once for each of its intervals, and once without any, in the order of the results", () => {
  const rows = joinResults({
    cells: [cell("second", "b"), cell("first", "a")],
    lines: [line(0, "first", null), line(1, "second", 20), line(2, "first", 0.1 + 0.2)],
    intervals: [interval(2, 0.95), interval(1, 0.95), interval(2, 0.8)],
  });
  expect(rows.map(({ cell, method, total, level }) => [cell, method, total, level])).toEqual([
    ["first", "a", null, undefined],
    ["second", "b", 20, 0.95],
    ["first", "a", 0.30000000000000004, 0.95],
    ["first", "a", 0.30000000000000004, 0.8],
  ]);
  expect(Object.keys(rows[1] ?? {})).not.toContain("line");
});

test("results without a single interval, and no results at all, are rows as well", () => {
  const cells = [cell("first", "a")];
  expect(joinResults({ cells, lines: [line(0, "first", 20)], intervals: [] })).toMatchObject([{ total: 20 }]);
  expect(joinResults({ cells: [], lines: [], intervals: [] })).toEqual([]);
});
