import type { TableCheck } from "../model/check.ts";
import { partition } from "../model/partition.ts";
import type { Concern } from "../model/verdict.ts";
import { type ListPair, listPairs } from "./list-pairs.ts";

/** Which pairs of lists share nobody, though they could, and how many people they would share if chance alone decided. */
export const emptyPairs: TableCheck = {
  words: {
    en: {
      name: "pairs of lists that share nobody",
      about:
        "Looks for pairs of lists that share nobody, and tells how many people they would share if all lists were independent. Where several would be expected, the two lists may not reach the same people, or may not have been linked to each other.",
      tables: {
        "empty-pairs": {
          title: "Pairs of lists that share nobody",
          about:
            "Expected is what the two would share if all lists were independent: the overlaps in all, divided among the pairs by the sizes of their lists. Where counts are hidden, it is the least that would be expected.",
          columns: {
            first: "List",
            second: "Other list",
            on_first: "On the list",
            on_second: "On the other",
            expected: "Expected on both",
          },
        },
      },
    },
    da: {
      name: "par af lister uden nogen til fælles",
      about:
        "Leder efter par af lister, der ikke har nogen til fælles, og siger, hvor mange de ville have, hvis alle lister var uafhængige. Hvor man ville vente flere, når de to lister måske ikke de samme mennesker, eller de er måske ikke kædet sammen.",
      tables: {
        "empty-pairs": {
          title: "Par af lister uden nogen til fælles",
          about:
            "Ventet er, hvor mange de to ville have til fælles, hvis alle lister var uafhængige: overlappene i alt, fordelt på parrene efter listernes størrelse. Hvor antal er skjulte, er det det mindste, man ville vente.",
          columns: {
            first: "Liste",
            second: "Anden liste",
            on_first: "På listen",
            on_second: "På den anden",
            expected: "Ventet på begge",
          },
        },
      },
    },
  },
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
