import type { StratumName } from "../../model/stratum-names.ts";
import type { StratumColumn } from "./strata-columns.ts";

/** Where and how often people were seen, each person a number from 0; codes are not part of it. */
export interface Sightings {
  readonly lists: readonly string[];
  /** How many persons there are. */
  readonly persons: number;
  /** Person and list of each sighting: somebody who stands in two rows of a list is sighted twice. */
  readonly person: readonly number[];
  readonly list: readonly number[];
  /** The rows of each list that have no code. */
  readonly withoutCode: readonly number[];
  /** Rows that put nobody on a list. */
  readonly onNoList: number;
  readonly strata: readonly PersonStratum[];
}

/** The value of each person; the first that is not empty, in the order of files and rows. */
export interface PersonStratum {
  readonly stratum: StratumName;
  readonly values: readonly (string | null)[];
  /** Persons of whom another row says something else. */
  readonly disagreeing: number;
  readonly unread: number;
}

/** One table as rows of people: on which lists each row is, and by which code; null where each row is a person. */
export interface PersonRows {
  readonly codes: readonly string[] | null;
  readonly lists: readonly (readonly number[])[];
  readonly strata: readonly StratumColumn[];
}

/**
 * Numbers the people of all tables, whose rows with one code are one person. Rows without a code, and those on no list, are
 * counted but left out, so that nobody is taken for two people or for none.
 */
export function collectSightings(lists: readonly string[], tables: readonly PersonRows[]): Sightings {
  const numbers = new Map<string, number>();
  const person: number[] = [];
  const list: number[] = [];
  const withoutCode = lists.map(() => 0);
  const strata = new Map<StratumName, StratumOfPeople>();
  let persons = 0;
  let onNoList = 0;

  for (const table of tables) {
    for (const { stratum, unread } of table.strata) {
      const known = strata.get(stratum) ?? { values: [], disagreeing: new Set(), unread: 0 };
      strata.set(stratum, { ...known, unread: known.unread + unread });
    }
    for (const [row, on] of table.lists.entries()) {
      const code = table.codes?.[row];
      if (on.length === 0) onNoList++;
      else if (code === "") for (const each of on) withoutCode[each] = (withoutCode[each] ?? 0) + 1;
      else {
        const number = (code === undefined ? undefined : numbers.get(code)) ?? persons++;
        if (code !== undefined) numbers.set(code, number);
        for (const each of on) {
          person.push(number);
          list.push(each);
        }
        for (const { stratum, values } of table.strata) noteStratum(strata.get(stratum), number, values[row] ?? null);
      }
    }
  }
  return {
    lists,
    persons,
    person,
    list,
    withoutCode,
    onNoList,
    strata: [...strata].map(([stratum, { values, disagreeing, unread }]) => ({
      stratum,
      values: Array.from({ length: persons }, (_, number) => values[number] ?? null),
      disagreeing: disagreeing.size,
      unread,
    })),
  };
}

interface StratumOfPeople {
  readonly values: (string | null)[];
  readonly disagreeing: Set<number>;
  readonly unread: number;
}

function noteStratum(stratum: StratumOfPeople | undefined, person: number, value: string | null): void {
  if (!stratum || value === null) return;
  const first = stratum.values[person] ?? null;
  if (first === null) stratum.values[person] = value;
  else if (first !== value) stratum.disagreeing.add(person);
}
