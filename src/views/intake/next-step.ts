import type { ColumnRole, FilePreview, IntakePlan, IntakeShape } from "../../data/intake/contract.ts";
import { stratumNames } from "../../model/stratum-names.ts";

/** What a plan still lacks; the first of these is what to do next. */
export type Lack =
  | { readonly what: "file"; readonly file: string }
  | { readonly what: "drop"; readonly columns: number }
  | { readonly what: "code"; readonly file: string }
  | { readonly what: "list-name" }
  | { readonly what: "count" }
  | { readonly what: "lists" }
  | { readonly what: "name-lists" }
  | { readonly what: "same-list"; readonly list: string };

const ofShape: Readonly<Record<IntakeShape, readonly ColumnRole[]>> = {
  "overlap-table": ["list", "count"],
  "person-rows": ["list", "code"],
  "list-files": ["code"],
  "long-file": ["code", "list-name"],
};

/** What a column may be used for where the files hold this. */
export const rolesIn = (shape: IntakeShape): readonly ColumnRole[] => [...ofShape[shape], ...stratumNames, "left-out"];

/**
 * What has to be done before the lists can be linked; null when nothing has. A file that could not be read comes first, for
 * without it a list would be missing that people believe to be there.
 */
export function nextStep(unread: readonly string[], previews: readonly FilePreview[], plan: IntakePlan): Lack | null {
  const [file] = unread;
  if (file !== undefined) return { what: "file", file };
  const columns = columnsToDrop(previews, plan);
  if (columns > 0) return { what: "drop", columns };
  const roles = plan.files.flatMap((file) => file.roles);
  switch (plan.shape) {
    case "list-files":
      return lackOfListFiles(previews, plan);
    case "long-file": {
      const lacksCode = previews.find((_, table) => !plan.files[table]?.roles.includes("code"));
      if (lacksCode) return { what: "code", file: lacksCode.name };
      return roles.includes("list-name") ? null : { what: "list-name" };
    }
    case "overlap-table":
      if (!roles.includes("count")) return { what: "count" };
      return roles.filter((role) => role === "list").length < 2 ? { what: "lists" } : null;
    case "person-rows":
      return roles.filter((role) => role === "list").length < 2 ? { what: "lists" } : null;
    default:
      return plan.shape satisfies never;
  }
}

/** Columns that identify people and are not dropped yet. */
export const columnsToDrop = (previews: readonly FilePreview[], plan: IntakePlan): number =>
  previews.reduce(
    (sum, { columns }, table) =>
      sum + columns.filter(({ finding }, at) => finding && plan.files[table]?.roles[at] !== "dropped").length,
    0,
  );

function lackOfListFiles(previews: readonly FilePreview[], plan: IntakePlan): Lack | null {
  const lacksCode = previews.find((_, table) => !plan.files[table]?.roles.includes("code"));
  if (lacksCode) return { what: "code", file: lacksCode.name };
  const lists = plan.files.map(({ list }) => list.trim());
  if (lists.length < 2) return { what: "lists" };
  if (lists.includes("")) return { what: "name-lists" };
  const repeated = lists.find((list, at) => lists.indexOf(list) !== at);
  return repeated === undefined ? null : { what: "same-list", list: repeated };
}
