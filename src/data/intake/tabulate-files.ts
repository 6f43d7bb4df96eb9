import { mostLists, observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import { gate, gateProblems } from "../identifiers/gate.ts";
import type {
  IntakePlan,
  IntakeReport,
  IntakeShape,
  LinkageReport,
  ListLinkage,
  PairLinkage,
  UploadedFile,
} from "./contract.ts";
import { type CountedPeople, countPeople } from "./count-people.ts";
import { gatedColumns } from "./gated-columns.ts";
import { nearlyEqualCodes } from "./person-codes.ts";
import { inTable, isInUse, type PlannedTable, repeatedRole } from "./planned-columns.ts";
import { listFile, longFile, personRows, type ReadPersonRows } from "./read-person-rows.ts";
import { readTables } from "./read-tables.ts";
import { readUploadedOverlaps } from "./read-uploaded-overlaps.ts";
import { collectSightings, type PersonRows, type Sightings } from "./sightings.ts";
import { strataColumns } from "./strata-columns.ts";

/** A list of fewer people can be inside another by chance. */
const fewestInside = 3;

/** One code in more rows of a list than this number, and than this share of its rows, is no person's. */
const oftenRows = 10;
const oftenShare = 0.2;

/** How well people were linked, and what suggests that they were not. Cost: 2^L for each pair of lists. */
function linkageReport(
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

const fewestLists = 2;

/**
 * Reads, links and counts the files as planned. Nothing is used while the gate has something against a column that has not
 * been dropped, even one that is left out. What comes back holds counts and the names of lists, no row of a person.
 */
export async function tabulateFiles(files: readonly UploadedFile[], plan: IntakePlan): Promise<Result<IntakeReport>> {
  const read = await readTables(files);
  if (!read.ok) return read;
  const tables = planned(read.value, plan);
  if (!tables.ok) return tables;
  for (const each of tables.value) {
    const [found] = gateProblems(gate(gatedColumns(each.table, each.plan.roles)));
    const problem = found ?? repeatedRole(each.plan);
    if (problem) return inTable(each, problem);
  }
  const used = tables.value.filter(isInUse);
  const [only, ...others] = used;
  if (!only) return failure({ code: "missing-role", role: plan.shape === "list-files" ? "code" : "list" });
  switch (plan.shape) {
    case "overlap-table":
      return others.length > 0 ? failure({ code: "one-table-only", tables: used.length }) : overlaps(only);
    case "person-rows":
      return others.length > 0
        ? failure({ code: "one-table-only", tables: used.length })
        : people(plan.shape, used, personRows);
    case "list-files":
      return people(plan.shape, used, listFile);
    case "long-file":
      return people(plan.shape, used, longFile);
    default:
      return plan.shape satisfies never;
  }
}

/** Each table with its part of the plan, which must have been made for these files. */
function planned(tables: readonly PlannedTable["table"][], { files }: IntakePlan): Result<readonly PlannedTable[]> {
  const fits =
    tables.length === files.length &&
    tables.every((table, index) => table.columns.length === files[index]?.roles.length);
  if (!fits) return failure({ code: "files-changed" });
  return success(tables.flatMap((table, index) => (files[index] ? [{ table, plan: files[index] }] : [])));
}

function overlaps(only: PlannedTable): Result<IntakeReport> {
  const read = readUploadedOverlaps(only);
  if (!read.ok) return inTable(only, read.problem);
  const { table, strata } = read.value;
  const warnings = unreadValues(strataColumns(only.table, only.plan));
  return success({ table, strata, linkage: null, warnings });
}

function people(shape: IntakeShape, used: readonly PlannedTable[], readRows: ReadPersonRows): Result<IntakeReport> {
  const lists: string[] = [];
  const rows: PersonRows[] = [];
  for (const each of used) {
    const read = readRows(each, lists);
    if (!read.ok) return inTable(each, read.problem);
    rows.push(read.value);
  }
  if (lists.length > mostLists) return failure({ code: "too-many-lists", lists: lists.length, most: mostLists });
  if (lists.length < fewestLists) return failure({ code: "too-few-lists", lists: lists.length, least: fewestLists });

  const sightings = collectSightings(lists, rows);
  if (sightings.persons === 0) return failure({ code: "nobody-seen" });
  const counted = countPeople(sightings);
  if (!counted.ok) return counted;
  const { table, strata } = counted.value;
  const codes = new Set(rows.flatMap((each) => each.codes ?? []));
  return success({
    table,
    strata,
    linkage: linkageReport(shape, sightings, counted.value, nearlyEqualCodes(codes)),

    warnings: [
      ...(sightings.onNoList > 0 ? [{ code: "rows-on-no-list", rows: sightings.onNoList } as const] : []),
      ...unreadValues(sightings.strata),
    ],
  });
}

const unreadValues = (strata: readonly { readonly stratum: StratumName; readonly unread: number }[]): Problem[] =>
  strata.flatMap(({ stratum, unread }): Problem[] =>
    unread > 0 ? [{ code: "values-unknown", stratum, rows: unread }] : [],
  );
