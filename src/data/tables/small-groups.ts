import { escape as asWritten, type ColumnTable, op, table } from "arquero";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Stratum } from "../../model/stratum.ts";
import { type CategoryMerge, fewestAlike, type RareCombinations, type SmallGroupsOptions } from "./contract.ts";

/** A row of a table: how many persons have its categories, which stand under `a0`, `a1` and so on. */
type Row = Readonly<Record<string, string>> & { readonly persons: number };

/**
 * Looks for combinations of attributes, such as a nationality and an age band, that fewer than k persons have: by them a
 * person could be known again (k-anonymity; Samarati and Sweeney 1998). Lists the rare ones by the number of attributes,
 * fewest first. Cost: strata x subsets of attributes x attributes.
 */
export function smallGroups(
  strata: readonly Stratum[],
  { k = fewestAlike, mostAttributes = 3 }: SmallGroupsOptions = {},
): RareCombinations[] {
  const attributes = Object.keys(strata[0]?.values ?? {});
  // Attributes may have any name, columns of a table may not.
  const columns = attributes.map((attribute, place) => {
    return [`a${place}`, strata.map(({ values }) => values[attribute] ?? "")] as const;
  });
  const people = table({
    ...Object.fromEntries(columns),
    persons: strata.map((stratum) => observedTotal(stratum.table)),
  }).filter(asWritten(({ persons }: Row) => persons > 0));
  const alike = (rows: ColumnTable, by: readonly string[]): ColumnTable =>
    rows.groupby(...by).rollup({ persons: op.sum("persons") });
  const rareIn = (groups: ColumnTable): number => groups.filter(asWritten(({ persons }: Row) => persons < k)).numRows();

  function mergeOf(groups: ColumnTable, by: readonly string[], column: string, attribute: string): CategoryMerge[] {
    const sizes: readonly string[] = Array.from(alike(groups, [column]).orderby("persons").array(column));
    const [category, into] = sizes;
    if (category === undefined || into === undefined) return [];
    const merged = groups.derive({
      [column]: asWritten((row: Row) => (row[column] === category ? into : row[column])),
    });
    return [{ attribute, category, into, left: rareIn(alike(merged, by)) }];
  }

  return subsets(attributes.length, mostAttributes).flatMap((places): RareCombinations[] => {
    const by = places.map((place) => `a${place}`);
    const groups = alike(people, by);
    const combinations = rareIn(groups);
    if (combinations === 0) return [];
    const merges = places.flatMap((place) => mergeOf(groups, by, `a${place}`, attributes[place] ?? ""));
    return [
      {
        attributes: places.map((place) => attributes[place] ?? ""),
        combinations,
        merges: merges.sort((a, b) => a.left - b.left),
      },
    ];
  });
}

/** The subsets of the numbers below `size` with 1 to `most` members, the smaller ones first. */
function subsets(size: number, most: number): number[][] {
  let latest: number[][] = [[]];
  const all: number[][] = [];
  for (let members = 1; members <= Math.min(size, most); members++) {
    latest = latest.flatMap((subset) =>
      Array.from({ length: size - 1 - (subset.at(-1) ?? -1) }, (_, i) => [...subset, (subset.at(-1) ?? -1) + 1 + i]),
    );
    all.push(...latest);
  }
  return all;
}
