import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportOverlapTable } from "../../../src/disclosure/tables/export-overlap-table.ts";
import { feasibleRanges } from "../../../src/disclosure/tables/feasible-ranges.ts";
import { type Protected, roundTo5, suppress } from "../../../src/disclosure/tables/protected.ts";
import { type TotalsLevel, thresholds, totalsLevels } from "../../../src/disclosure/tables/protection.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { consistentTables, intelligence, possibleNumbers } from "./attack.ts";
import { description, tableOf, threeLists, threeOrFourLists } from "./sparse-tables.ts";

const exported = (table: Protected) => exportOverlapTable(table, description);

function suppressed(table: OverlapTable, options: Parameters<typeof suppress>[1] = {}): Protected {
  const result = suppress(table, options);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** The level of the totals that an export holds. */
function levelOf({ protection, table }: Protected): TotalsLevel {
  const totals = protection.method === "suppression" ? (protection.parts[0]?.totals.length ?? 0) : 0;
  if (totals <= 1) return totals === 0 ? "none" : "everybody";
  return totals === 1 + table.lists.length ? "lists" : "pairs";
}

const asked = fc.record({ threshold: fc.constantFrom(...thresholds), totals: fc.constantFrom(...totalsLevels) });

describe("an attacker who reads an export and tries every table", () => {
  test("finds a count that is hidden alone beside the total", () => {
    const cells = [
      { history: 1, low: 1, high: 4 },
      { history: 2, low: 12, high: 12 },
    ];
    const known = { lists: ["L1", "L2"], cells, totals: [{ overlap: 0, people: 15 }] };
    expect(possibleNumbers(known, 3)).toEqual(new Map([[1, new Set([3])]]));
  });

  test("finds at least 3 numbers for each hidden count, the true one among them", () => {
    fc.assert(
      fc.property(threeOrFourLists, asked, (table, options) => {
        const known = intelligence(exported(suppressed(table, options)));
        for (const [, numbers] of possibleNumbers(known, 3)) expect(numbers.size).toBeGreaterThanOrEqual(3);
        for (const { history, low, high } of known.cells) {
          expect(table.counts[history]).toBeGreaterThanOrEqual(low);
          expect(table.counts[history]).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("finds at least half of the numbers below the threshold for each small count", () => {
    fc.assert(
      fc.property(threeLists, asked, (table, options) => {
        const known = intelligence(exported(suppressed(table, options)));
        const numbers = possibleNumbers(known, Number.POSITIVE_INFINITY);
        for (const { history, low, high } of known.cells) {
          if (low <= 1 && high > 0) expect(numbers.get(history)?.size).toBeGreaterThanOrEqual((high - low + 1) / 2);
        }
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  test("sees no count that is not what it says, and every true 0 as 0, unless it would put a list inside another", () => {
    fc.assert(
      fc.property(threeOrFourLists, asked, (table, options) => {
        const { cells, lists } = intelligence(exported(suppressed(table, options)));
        expect(cells).toHaveLength(2 ** lists.length - 1);
        for (const { history, low, high } of cells) {
          if (low === high) expect(table.counts[history]).toBe(low);
          else if (table.counts[history] === 0) expect(Math.log2(history) % 1).toBe(0);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("learns nothing from why a count was hidden: each table that agrees would have been the same export", () => {
    fc.assert(
      fc.property(threeOrFourLists, asked, ({ lists, counts }, options) => {
        const first = suppressed({ lists, counts }, options);
        const again = { threshold: options.threshold, totals: levelOf(first) };
        const files = exported(first);
        let tried = 0;
        for (const other of consistentTables(intelligence(files))) {
          if (++tried > 8) break;
          expect(exported(suppressed({ lists, counts: other }, again))).toEqual(files);
        }
        expect(tried).toBeGreaterThan(0);
      }),
      { numRuns: 30, seed: 8 },
    );
  });

  test("finds the same ranges as the app says that readers can", () => {
    fc.assert(
      fc.property(threeLists, asked, (table, options) => {
        const result = suppressed(table, options);
        const known = intelligence(exported(result));
        const ranges = [...possibleNumbers(known, Number.POSITIVE_INFINITY)].map(([history, numbers]) => ({
          history,
          low: Math.min(...numbers),
          high: Math.max(...numbers),
        }));
        expect(feasibleRanges(result.table, known.totals)).toEqual(ranges.sort((a, b) => a.history - b.history));
      }),
      { numRuns: 40, seed: 9 },
    );
  });

  test("finds at least 3 numbers for every count that was rounded to 5, whatever the table", () => {
    fc.assert(
      fc.property(threeOrFourLists, ({ lists, counts }) => {
        const files = exported(roundTo5({ lists, counts }));
        const { cells, totals } = intelligence(files);
        expect(totals).toEqual([]);
        expect(cells.every(({ low, high }) => high - low >= 2)).toBe(true);
        const highest = counts.slice();
        for (const { history, high } of cells) highest[history] = high;
        expect(exported(roundTo5({ lists, counts: highest }))).toEqual(files);
      }),
    );
  });
});

describe("tables on the edge", () => {
  test.each(thresholds)("one person is not betrayed by any totals, threshold %i", (threshold) => {
    for (const history of [1, 3, 7]) {
      for (const totals of totalsLevels) {
        const known = intelligence(exported(suppressed(tableOf(3, { [history]: 1 }), { threshold, totals })));
        for (const [, numbers] of possibleNumbers(known, 3)) expect(numbers.size).toBe(3);
        expect(known.cells.find((cell) => cell.history === history)?.high).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(thresholds)("all on one history, whatever their number, threshold %i", (threshold) => {
    for (const people of [1, 2, 4, 5, 10, 11, 50]) {
      for (const totals of totalsLevels) {
        const known = intelligence(exported(suppressed(tableOf(4, { 6: people }), { threshold, totals })));
        for (const [, numbers] of possibleNumbers(known, 3)) expect(numbers.size).toBe(3);
      }
    }
  });
});
