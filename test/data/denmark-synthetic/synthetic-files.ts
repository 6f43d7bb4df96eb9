import { drawPersons, type Person } from "./draw-persons.ts";
import type { Truth } from "./truth.ts";

/** Every CSV of the data set, by its path in the data set's folder: a file of persons for each list, and their overlaps. */
export function syntheticFiles(truth: Truth): Readonly<Record<string, string>> {
  const persons = drawPersons(truth);
  const ofLists = truth.lists.map(({ file }, list): [string, string] => [
    `${file}.csv`,
    csv([
      ["code", "year", "sex", "exploitation"],
      ...persons
        .filter(({ history }) => (history >> list) & 1)
        .map(({ code, year, sex, exploitation }) => [code, year, sex, exploitation]),
    ]),
  ]);
  return Object.fromEntries([["overlap.csv", overlapCsv(truth, persons)], ...ofLists]);
}

/** Years, sexes and forms in the order of the truth; within them fewer and earlier lists first. */
function overlapCsv({ lists, groups, peopleByYear }: Truth, persons: readonly Person[]): string {
  const histories = Array.from({ length: 2 ** lists.length - 1 }, (_, index) => index + 1);
  const rows = Object.keys(peopleByYear).flatMap((year) =>
    groups.flatMap(({ sex, exploitation }) =>
      histories.flatMap((history) => {
        const count = persons.filter(
          (each) =>
            each.year === year && each.sex === sex && each.exploitation === exploitation && each.history === history,
        ).length;
        const bits = lists.map((_, list) => String((history >> list) & 1));
        return count > 0 ? [[year, sex, exploitation, ...bits, String(count)]] : [];
      }),
    ),
  );
  return csv([["year", "sex", "exploitation", ...lists.map(({ name }) => name), "count"], ...rows]);
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(",")}\n`).join("");
