import { expect, test } from "vitest";
import { readCounts } from "../../../src/data/intake/count-notation.ts";

const read = (...cells: readonly string[]) => {
  const counts = readCounts(cells, { column: 3, fileRows: cells.map((_, row) => row + 2) });
  return counts.ok ? counts.value : counts.problem;
};

test.each([
  [
    ["12", "0"],
    ["12", "0"],
  ],
  [
    ["1.234", "56"],
    ["1234", "56"],
  ],
  [
    ["1,234", "1,234,567"],
    ["1234", "1234567"],
  ],
  [
    ["1 234", "1\u00A0234"],
    ["1234", "1234"],
  ],
  [
    ["12,0", "3,00"],
    ["12", "3"],
  ],
  [
    ["12.0", "1.000"],
    ["12", "1"],
  ],
  [
    ["1.234", "2.000"],
    ["1234", "2000"],
  ],
  [
    ["1.000", "3,0"],
    ["1000", "3"],
  ],
  [
    ["<5", "1-4", "1–4", "1 .. 4", "0-4"],
    ["1..4", "1..4", "1..4", "1..4", "0..4"],
  ],
])("counts %j are read as %j", (cells, counts) => expect(read(...cells)).toEqual(counts));

test("a point that could group thousands or come before decimals is not guessed at", () => {
  expect(read("12", "2.000")).toEqual({ code: "ambiguous-count", row: 3, column: 3 });
});

test.each(["", "1,5", "-3", "4-1", "≤4", "1E+05", "=1", "12.34.5", "01-apr", "1.2345", "ca. 4"])(
  "%j is no count",
  (cell) => expect(read("3", cell)).toEqual({ code: "not-a-count", row: 3, column: 3 }),
);

test("a column in which points mean both is refused where it contradicts itself", () => {
  expect(read("1.234", "12.0")).toEqual({ code: "not-a-count", row: 3, column: 3 });
});
