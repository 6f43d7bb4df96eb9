import { expect, test } from "vitest";
import { countsHidden, reportedPeople } from "../../src/model/counts-hidden.ts";
import { observedBounds, observedTotal, overlapBounds, overlapTotal } from "../../src/model/overlap-table.ts";

const known = { lists: ["a", "b"], counts: Float64Array.of(0, 5, 6, 2) };
const hidden = { lists: ["a", "b"], counts: Float64Array.of(0, 5, 6, 0), hidden: [{ history: 3, low: 1, high: 4 }] };

test("people seen and on lists are sums of the counts", () => {
  expect(observedTotal(known)).toBe(13);
  expect(overlapTotal(known, 0b10)).toBe(8);
  expect(observedBounds(known)).toEqual({ low: 13, high: 13 });
  expect(countsHidden(known)).toEqual([]);
});

test("hidden counts leave bounds, of which the lower is certain", () => {
  expect(observedBounds(hidden)).toEqual({ low: 12, high: 15 });
  expect(observedTotal(hidden)).toBe(12);
  expect(overlapBounds(hidden, 0b01)).toEqual({ low: 6, high: 9 });
  expect(overlapTotal(hidden, 0b11)).toBe(1);
  expect(countsHidden(hidden)).toEqual([{ code: "counts-hidden", cells: 1, low: 12, high: 15 }]);
});

test("an expected number of people is reported rounded down, so that nobody is both seen and unseen", () => {
  expect(reportedPeople(13.9)).toBe(13);
  expect(reportedPeople(13)).toBe(13);
});
