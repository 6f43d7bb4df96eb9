import { describe, expect, test } from "vitest";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { restrictToList } from "../../src/model/restrict-to-list.ts";
import { historyFromDigits } from "../golden/read-golden.ts";

function table(counts: Readonly<Record<string, number>>, rest: Partial<OverlapTable> = {}): OverlapTable {
  const filled = new Float64Array(8);
  for (const [history, count] of Object.entries(counts)) filled[historyFromDigits(history)] = count;
  return { lists: ["A", "B", "C"], counts: filled, ...rest };
}

const small = table({ "100": 10, "010": 7, "001": 9, "110": 20, "101": 30, "011": 8, "111": 60 });

describe("a table restricted to a list", () => {
  test("counts the people on the list by the others that know them; those on it alone are missed, and known", () => {
    expect(restrictToList(small, 0)).toEqual({
      list: "A",
      size: { low: 120, high: 120 },
      table: { lists: ["B", "C"], counts: Float64Array.of(0, 20, 30, 60) },
      canBeMissed: true,
    });
    expect(restrictToList(small, 1).table).toEqual({ lists: ["A", "C"], counts: Float64Array.of(0, 20, 8, 60) });
    expect(restrictToList(small, 2).table).toEqual({ lists: ["A", "B"], counts: Float64Array.of(0, 30, 8, 60) });
  });

  test("is exactly what its other lists need to find its size, if they are independent on it", () => {
    const { table: restricted, size } = restrictToList(small, 0);
    const [, onB = 0, onC = 0, onBoth = 0] = restricted.counts;
    expect(onB + onC + onBoth + (onB * onC) / onBoth).toBe(size.low);
  });

  test("keeps hidden counts hidden, and its size unknown where they are its own", () => {
    const hidden = ["100", "011", "110"].map((digits) => ({ history: historyFromDigits(digits), low: 1, high: 4 }));
    const restricted = restrictToList(table({ "101": 30, "111": 60 }, { hidden }), 0);
    expect(restricted.size).toEqual({ low: 92, high: 98 });
    expect(restricted.table.hidden).toEqual([{ history: 1, low: 1, high: 4 }]);
  });

  test("keeps impossible patterns, and says where nobody on the list could be missed", () => {
    const unobservable = ["100", "111"].map(historyFromDigits);
    const restricted = restrictToList(table({ "110": 20, "101": 30 }, { unobservable }), 0);
    expect(restricted.table.unobservable).toEqual([3]);
    expect(restricted.canBeMissed).toBe(false);
    expect(restrictToList(table({ "110": 20 }, { unobservable }), 1).canBeMissed).toBe(true);
  });
});
