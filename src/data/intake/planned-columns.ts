import { isListName } from "../../model/list-name.ts";
import type { Problem, RoleInFile } from "../../model/problem.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { FilePlan } from "./contract.ts";
import type { TextTable } from "./text-table.ts";

/** A table and what its plan makes of it. */
export interface PlannedTable {
  readonly table: TextTable;
  readonly plan: FilePlan;
}

/** Whether any column of a table is in use. */
export const isInUse = ({ plan }: PlannedTable): boolean =>
  plan.roles.some((role) => role !== "left-out" && role !== "dropped");

/** A role other than that of a list that several columns have. */
export function repeatedRole({ roles }: FilePlan): Problem | null {
  for (const role of new Set(roles)) {
    if (role === "list" || role === "left-out" || role === "dropped") continue;
    const columns = roles.filter((one) => one === role).length;
    if (columns > 1) return { code: "repeated-role", role, columns };
  }
  return null;
}

/** The position of the column with a role that the shape cannot do without. */
export function requiredColumn(role: RoleInFile, { roles }: FilePlan): Result<number> {
  const position = roles.indexOf(role);
  return position < 0 ? failure({ code: "missing-role", role }) : success(position);
}

/** The positions of the list columns; each must have a usable name of its own. */
export function listColumns({ table, plan }: PlannedTable): Result<number[]> {
  const positions = [...plan.roles.keys()].filter((position) => plan.roles[position] === "list");
  const names = positions.map((position) => table.header[position] ?? "");
  for (const [index, name] of names.entries()) {
    const column = (positions[index] ?? 0) + 1;
    if (name === "") return failure({ code: "unnamed-column", column });
    if (!isListName(name)) return failure({ code: "unusable-column-name", column });
    if (names.indexOf(name) < index) return failure({ code: "repeated-column", column, name });
  }
  return positions.length > 0 ? success(positions) : failure({ code: "missing-role", role: "list" });
}

/** A problem with one table, which says the table's name. */
export const inTable = ({ table }: PlannedTable, problem: Problem): { readonly ok: false; readonly problem: Problem } =>
  failure({ code: "in-file", file: table.name, problem });
