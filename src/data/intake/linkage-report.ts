import { observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import type { IntakeShape, LinkageReport, ListLinkage, PairLinkage } from "./contract.ts";
import type { CountedPeople } from "./count-people.ts";
import type { Sightings } from "./sightings.ts";

/** A list of fewer people can be inside another by chance. */
const fewestInside = 3;

/** One code in more rows of a list than this number, and than this share of its rows, is no person's. */
const oftenRows = 10;
const oftenShare = 0.2;

/** How well people were linked, and what suggests that they were not. Cost: 2^L for each pair of lists. */
export function linkageReport(
  shape: IntakeShape,
  sightings: Sightings,
  { table, lists: rowsOf }: CountedPeople,
  nearlyEqual: { readonly case: number; readonly zeros: number },
): LinkageReport {
  const lists = table.lists.map((list, index): ListLinkage => {
    const rows = rowsOf[index]?.rows ?? 0;
    const persons = overlapTotal(table, 1 << index);
    const withoutCode = sightings.withoutCode[index] ?? 0;
    const onlyHere = table.counts[1 << index] ?? 0;
    return { list, persons, onlyHere, duplicates: rows - persons, withoutCode, rows: rows + withoutCode };
  });
  const pairs = table.lists.flatMap((one, a) =>
    table.lists.slice(a + 1).map((other, offset): PairLinkage => {
      const persons = overlapTotal(table, (1 << a) | (1 << (a + 1 + offset)));
      return { lists: [one, other], persons };
    }),
  );
  const disagreeing = sightings.strata
    .filter((stratum) => stratum.disagreeing > 0)
    .map(({ stratum, disagreeing: persons }) => ({ stratum, persons }));
  const apart = partition(table);
  const warnings: Problem[] = [
    ...(apart ? [shape === "list-files" ? ({ code: "no-overlap" } as const) : apart] : []),
    ...listsInside(lists, pairs),
    ...(nearlyEqual.case > 0 ? [{ code: "codes-nearly-equal", codes: nearlyEqual.case, by: "case" } as const] : []),
    ...(nearlyEqual.zeros > 0 ? [{ code: "codes-nearly-equal", codes: nearlyEqual.zeros, by: "zeros" } as const] : []),
    ...lists.flatMap(({ list, rows, withoutCode }): Problem[] =>
      withoutCode > 0 ? [{ code: "rows-without-code", list, rows: withoutCode, of: rows }] : [],
    ),
    ...lists.flatMap(({ list, rows }, index): Problem[] => {
      const most = rowsOf[index]?.mostOfOne ?? 0;
      return most > Math.max(oftenRows, oftenShare * rows) ? [{ code: "code-often", list, rows: most }] : [];
    }),
    ...disagreeing.map(({ stratum, persons }): Problem => ({ code: "strata-disagree", stratum, persons })),
  ];
  return { persons: observedTotal(table), lists, pairs, disagreeing, warnings };
}

/** Lists of which everybody is on another one too; of two lists of the same people one is named. */
function listsInside(lists: readonly ListLinkage[], pairs: readonly PairLinkage[]): Problem[] {
  const persons = new Map(lists.map((one) => [one.list, one.persons]));
  return pairs.flatMap(({ lists: [one, other], persons: both }): Problem[] => {
    if (both < fewestInside) return [];
    if (both === persons.get(one)) return [{ code: "list-inside-list", inner: one, outer: other }];
    return both === persons.get(other) ? [{ code: "list-inside-list", inner: other, outer: one }] : [];
  });
}
