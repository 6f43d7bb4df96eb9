import { isListName } from "../../model/list-name.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import type { ColumnPreview, ColumnRole, FilePreview, IntakePlan, IntakeShape } from "./contract.ts";

/**
 * How the files are best used if they have the given shape, by default the most likely one; for people to correct. Columns
 * that identify people are never in use.
 */
export function proposePlan(previews: readonly FilePreview[], shape = proposedShape(previews)): IntakePlan {
  const names: string[] = [];
  for (const [position, { name }] of previews.entries()) names.push(listNameFrom(name, position, names));
  const files = previews.map((preview, position) => ({
    list: names[position] ?? "",
    roles: proposedRoles(preview, shape),
  }));
  return { shape, files };
}

/** What the tables are one by one; tables that differ can only be lists with codes. */
function proposedShape(previews: readonly FilePreview[]): IntakeShape {
  const shapes = new Set(previews.map(({ shape }) => shape));
  const [only] = shapes;
  return shapes.size === 1 && only ? only : "list-files";
}

/** The file's name without its ending: a list is usually named so. */
function listNameFrom(file: string, position: number, taken: readonly string[]): string {
  const stem = file
    .replace(/\.(csv|tsv|txt|xlsx)(?=: |$)/i, "")
    .slice(0, 60)
    .trim();
  const name = isListName(stem) ? stem : `L${position + 1}`;
  return taken.includes(name) ? `${name} ${position + 1}` : name;
}

/** A role is given to the first column that it fits, that of a list to every one. */
function proposedRoles({ columns }: FilePreview, shape: IntakeShape): ColumnRole[] {
  const given = new Set<ColumnRole>();
  return columns.map((column) => {
    const role = roleOf(column, shape);
    if (role !== "list" && given.has(role)) return "left-out";
    given.add(role);
    return role;
  });
}

function roleOf({ finding, stratum, suggests, type, header }: ColumnPreview, shape: IntakeShape): ColumnRole {
  if (finding || header === null) return "left-out";
  if (stratum) return stratum satisfies StratumName;
  switch (shape) {
    case "overlap-table":
      if (suggests === "count") return "count";
      return type === "membership" ? "list" : "left-out";
    case "person-rows":
      if (suggests === "code") return "code";
      return type === "membership" ? "list" : "left-out";
    case "list-files":
      return suggests === "code" ? "code" : "left-out";
    case "long-file":
      return suggests === "code" || suggests === "list-name" ? suggests : "left-out";
    default:
      return shape satisfies never;
  }
}
