import { op, table } from "arquero";
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
 * history and stratum. Cost: a few passes over the sightings, and strata x 2^L.
 */
export function countPeople({ lists, persons, person, list, strata }: Sightings): Result<CountedPeople> {
  const width = lists.length;
  // One number for person and list: grouping by numbers is several times faster than by two columns.
  const sighting = person.map((each, index) => each * width + (list[index] ?? 0));
  const seen = table({ sighting }).groupby("sighting").rollup({ rows: op.count() });
  const distinct: number[] = Array.from(seen.array("sighting"));
  const histories = table({
    person: distinct.map((each) => Math.floor(each / width)),
    bit: distinct.map((each) => 1 << (each % width)),
  })
    .groupby("person")
    .rollup({ history: op.sum("bit") });
  const perList = table({ list: distinct.map((each) => each % width), rows: seen.array("rows") })
    .groupby("list")
    .rollup({ rows: op.sum("rows"), mostOfOne: op.max("rows") });

  const divided = stratumOfEach(persons, strata);
  if (divided.values.length > mostStrata) return failure({ code: "too-many-strata", most: mostStrata });
  const counts = divided.values.map(() => new Float64Array(2 ** lists.length));
  const sums = table({
    history: histories.array("history"),
    stratum: Array.from(histories.array("person"), (each) => divided.of[each] ?? 0),
  })
    .groupby("stratum", "history")
    .rollup({ people: op.count() });
  for (let row = 0; row < sums.numRows(); row++) {
    const part = counts[sums.get("stratum", row)];
    if (part) part[sums.get("history", row)] = sums.get("people", row);
  }

  const everybody = new Float64Array(2 ** lists.length);
  for (const part of counts) {
    for (const [history, people] of part.entries()) everybody[history] = (everybody[history] ?? 0) + people;
  }
  const rowsOf = lists.map(() => ({ rows: 0, mostOfOne: 0 }));
  for (let row = 0; row < perList.numRows(); row++) {
    rowsOf[perList.get("list", row)] = { rows: perList.get("rows", row), mostOfOne: perList.get("mostOfOne", row) };
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
