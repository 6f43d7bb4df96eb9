import fc from "fast-check";
import { expect, test } from "vitest";
import { readOverlapTable } from "../../src/data/read-overlap-table.ts";

interface Row {
  readonly history: number;
  readonly count: number;
}

/** Two to six lists, any rows of people who were seen, and the same rows in another order. */
const shuffledRows = fc.integer({ min: 2, max: 6 }).chain((lists) => {
  const row: fc.Arbitrary<Row> = fc.record({
    history: fc.integer({ min: 1, max: 2 ** lists - 1 }),
    count: fc.integer({ min: 1, max: 1_000_000 }),
  });
  return fc.array(row, { minLength: 1, maxLength: 40 }).chain((rows) =>
    fc.record({
      lists: fc.constant(lists),
      rows: fc.constant(rows),
      shuffled: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    }),
  );
});

function csvOf(lists: number, rows: readonly Row[]): string {
  const positions = Array.from({ length: lists }, (_, k) => k);
  const header = [...positions.map((k) => `L${k + 1}`), "count"];
  const lines = rows.map(({ history, count }) => [...positions.map((k) => (history >> k) & 1), count]);
  return [header, ...lines].map((cells) => cells.join(",")).join("\n");
}

test("the order of rows does not matter, and each history holds the sum of its rows", () => {
  fc.assert(
    fc.property(shuffledRows, ({ lists, rows, shuffled }) => {
      const expected = new Float64Array(2 ** lists);
      for (const { history, count } of rows) expected[history] = (expected[history] ?? 0) + count;
      for (const order of [rows, shuffled]) {
        const table = readOverlapTable(csvOf(lists, order));
        expect(table.ok && table.value.table.counts).toEqual(expected);
      }
    }),
  );
});

test("any text whatever is read or refused, never thrown at", () => {
  const cell = fc.oneof(fc.constantFrom("0", "1", "3", "count", "A", "B", '"', ""), fc.string());
  const separator = fc.constantFrom(",", "\n", "\r\n", ",");
  const text = fc.array(fc.tuple(cell, separator)).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (hostile) => {
      const table = readOverlapTable(hostile);
      const refused = !table.ok && table.problem.code.length > 0;
      const sound =
        table.ok &&
        table.value.table.counts[0] === 0 &&
        table.value.table.counts.length === 2 ** table.value.table.lists.length;
      expect(refused || sound).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
