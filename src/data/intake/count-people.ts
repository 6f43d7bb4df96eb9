import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Stratum } from "../../model/stratum.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import type { Sightings } from "./sightings.ts";
import { unknownValue } from "./strata-vocabularies.ts";

/** Each stratum has a table of its own. */
const mostStrata = 200;

/** All that is left of people once they have been counted. */
export interface CountedPeople {
  readonly table: OverlapTable;
  readonly strata: readonly Stratum[];
  /** For each list its rows with a code, and the most of them that are one person. */
  readonly lists: readonly { readonly rows: number; readonly mostOfOne: number }[];
}

/**
 * Collapses the sightings of each person on a list, adds the person's lists up to a capture history, and counts people by
 * history and stratum. Cost: persons x lists, a pass over the sightings, and strata x 2^L.
 */
export function countPeople({ lists, persons, person, list, strata }: Sightings): Result<CountedPeople> {
  const divided = stratumOfEach(persons, strata);
  if (divided.values.length > mostStrata) return failure({ code: "too-many-strata", most: mostStrata });

  const histories = new Uint32Array(persons);
  const rowsOf = lists.map(() => ({ rows: 0, mostOfOne: 0 }));
  const rowsOfPerson = lists.map(() => new Uint32Array(persons));
  for (const [sighting, each] of person.entries()) {
    const seenBy = list[sighting] ?? 0;
    const rows = rowsOfPerson[seenBy];
    const perList = rowsOf[seenBy];
    if (!rows || !perList) continue;
    const ofThisOne = (rows[each] ?? 0) + 1;
    rows[each] = ofThisOne;
    histories[each] = (histories[each] ?? 0) | (1 << seenBy);
    perList.rows++;
    perList.mostOfOne = Math.max(perList.mostOfOne, ofThisOne);
  }

  const counts = divided.values.map(() => new Float64Array(2 ** lists.length));
  const everybody = new Float64Array(2 ** lists.length);
  for (const [each, history] of histories.entries()) {
    const part = counts[divided.of[each] ?? 0];
    if (part) part[history] = (part[history] ?? 0) + 1;
    everybody[history] = (everybody[history] ?? 0) + 1;
  }
  const parts = divided.values.map((values, stratum) => ({
    values,
    table: { lists, counts: counts[stratum] ?? new Float64Array(2 ** lists.length) },
  }));
  return success({ table: { lists, counts: everybody }, strata: strata.length > 0 ? parts : [], lists: rowsOf });
}

/** The strata in alphabetical order of their values, so that the order of rows does not show, and that of each person. */
function stratumOfEach(persons: number, strata: Sightings["strata"]) {
  const separator = "\n";
  const keys = Array.from({ length: persons }, (_, person) =>
    strata.map(({ values }) => values[person] ?? unknownValue).join(separator),
  );
  const distinct = [...new Set(keys)].sort();
  const places = new Map(distinct.map((key, place) => [key, place]));
  const values = distinct.map((key): Partial<Record<StratumName, string>> => {
    const said = key.split(separator);
    return Object.fromEntries(strata.map(({ stratum }, index) => [stratum, said[index] ?? unknownValue]));
  });
  return { values, of: keys.map((key) => places.get(key) ?? 0) };
}
