import { isListName } from "../../model/list-name.ts";
import { mostLists } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { type ColumnPlace, readMembership } from "./membership.ts";
import { readCodes } from "./person-codes.ts";
import { listColumns, type PlannedTable, requiredColumn } from "./planned-columns.ts";
import type { PersonRows } from "./sightings.ts";
import { strataColumns } from "./strata-columns.ts";

/** Reads tables into rows of people; `lists` is filled with the names of lists in the order in which they turn up. */
export type ReadPersonRows = (planned: PlannedTable, lists: string[]) => Result<PersonRows>;

const placeOf = ({ table }: PlannedTable, position: number): ColumnPlace => ({
  column: position + 1,
  fileRows: table.fileRows,
});

const cellsAt = ({ table }: PlannedTable, position: number): readonly string[] => table.columns[position] ?? [];

/** One row a person, with a column for each list; rows that share a code, if there are codes, are one person. */
export const personRows: ReadPersonRows = (planned, lists) => {
  const positions = listColumns(planned);
  if (!positions.ok) return positions;
  const on: number[][] = planned.table.fileRows.map(() => []);
  for (const position of positions.value) {
    const membership = readMembership(cellsAt(planned, position), placeOf(planned, position));
    if (!membership.ok) return membership;
    const list = lists.push(planned.table.header[position] ?? "") - 1;
    for (const [row, yes] of membership.value.entries()) if (yes === 1) on[row]?.push(list);
  }
  const codeAt = planned.plan.roles.indexOf("code");
  const codes = codeAt < 0 ? success(null) : codesAt(planned, codeAt);
  return codes.ok
    ? success({ codes: codes.value, lists: on, strata: strataColumns(planned.table, planned.plan) })
    : codes;
};

/** One table per list: whoever stands in it is on the list. Tables that name the same list are one list. */
export const listFile: ReadPersonRows = (planned, lists) => {
  const { table, plan } = planned;
  const name = plan.list.trim();
  if (!isListName(name)) return failure({ code: "unusable-list-name" });
  const position = requiredColumn("code", plan);
  if (!position.ok) return position;
  const codes = codesAt(planned, position.value);
  if (!codes.ok) return codes;
  const on = [placeAmong(lists, name)];
  return success({ codes: codes.value, lists: table.fileRows.map(() => on), strata: strataColumns(table, plan) });
};

/** One long table: each row says who was seen and on which list. A row that names no list puts nobody on one. */
export const longFile: ReadPersonRows = (planned, lists) => {
  const { table, plan } = planned;
  const codeAt = requiredColumn("code", plan);
  if (!codeAt.ok) return codeAt;
  const nameAt = requiredColumn("list-name", plan);
  if (!nameAt.ok) return nameAt;
  const codes = codesAt(planned, codeAt.value);
  if (!codes.ok) return codes;
  const on: number[][] = [];
  for (const [index, cell] of cellsAt(planned, nameAt.value).entries()) {
    const name = cell.replace(/\s+/g, " ");
    if (name !== "" && !isListName(name)) {
      return failure({ code: "not-a-list-name", row: table.fileRows[index] ?? 0, column: nameAt.value + 1 });
    }
    on.push(name === "" ? [] : [placeAmong(lists, name)]);
    if (lists.length > mostLists) return failure({ code: "too-many-lists", lists: lists.length, most: mostLists });
  }
  return success({ codes: codes.value, lists: on, strata: strataColumns(table, plan) });
};

const codesAt = (planned: PlannedTable, position: number): Result<string[]> =>
  readCodes(cellsAt(planned, position), placeOf(planned, position));

/** The place of a name among those that turned up, whatever its capitals, which is added if it is new. */
function placeAmong(names: string[], name: string): number {
  const place = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  return place >= 0 ? place : names.push(name) - 1;
}
