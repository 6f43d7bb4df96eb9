import type { TableCheck } from "../model/check.ts";
import { partition } from "../model/partition.ts";
import type { Concern } from "../model/verdict.ts";
import { type ListPair, listPairs } from "./list-pairs.ts";

/** Which pairs of lists share nobody, though they could, and how many people they would share if chance alone decided. */
export const emptyPairs: TableCheck = {
  run({ table }, { "expected-overlaps": worthWarning }) {
    if (partition(table)) return { tables: [], concerns: [] };
    const empty = emptyAmong(listPairs(table).filter(({ couldMeet }) => couldMeet));
    if (empty.length === 0) return { tables: [], concerns: [] };
    const missing = empty.filter(({ expected }) => expected >= worthWarning).sort((a, b) => b.expected - a.expected);
    const concern: Concern = {
      problem: {
        code: "empty-pairs",
        pairs: missing.map(({ pair, expected }) => ({ lists: pair.names, expected })),
      },
      weight: "warns",
    };
    return {
      tables: [
        {
          name: "empty-pairs",
          columns: [
            { name: "first", kind: "text" },
            { name: "second", kind: "text" },
            { name: "on_first", kind: "count" },
            { name: "on_second", kind: "count" },
            { name: "expected", kind: "number" },
          ],
          rows: empty.map(({ pair: { names, onA, onB }, expected }) => ({
            first: names[0],
            second: names[1],
            on_first: onA.low,
            on_second: onB.low,
            expected,
          })),
        },
      ],
      concerns: missing.length > 0 ? [concern] : [],
    };
  },
};

/**
 * The pairs that share nobody for certain, though somebody is on either list. If all lists were independent, the people
 * whom a pair shares would be in proportion to the product of its sizes, whatever the number of people there are; so many
 * of all overlaps are expected on it, at the least.
 */
function emptyAmong(pairs: readonly ListPair[]): { readonly pair: ListPair; readonly expected: number }[] {
  const overlaps = pairs.reduce((sum, { onBoth }) => sum + onBoth.low, 0);
  const products = pairs.reduce((sum, { onA, onB }) => sum + onA.high * onB.high, 0);
  return pairs
    .filter(({ onA, onB, onBoth }) => onBoth.high === 0 && onA.low > 0 && onB.low > 0)
    .map((pair) => ({ pair, expected: (overlaps * pair.onA.low * pair.onB.low) / products }));
}
