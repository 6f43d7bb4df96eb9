import { type StratumName, stratumNames } from "../../model/stratum-names.ts";
import type { Finding } from "../identifiers/gate.ts";
import type { ColumnPreview, ColumnType, FilePreview, IntakeShape } from "./contract.ts";
import { saysCount } from "./count-notation.ts";
import { codeHeaders, countHeaders, headerHas, listNameHeaders } from "./header-words.ts";
import { saysMembership } from "./membership.ts";
import { strataVocabularies } from "./strata-vocabularies.ts";
import type { TextTable } from "./text-table.ts";

const mostListNames = 16;

/** A column whose values differ in this share of its cells could hold codes. */
const mostlyDistinct = 0.9;

/** The structure of a table, given what identifies people in it (see `gate`). No cell is part of it. */
export function previewTable(table: TextTable, findings: readonly Finding[]): FilePreview {
  const rows = table.fileRows.length;
  const judged = table.columns.map((cells, index) => {
    const column = index + 1;
    const finding = findings.find((one) => one.column === column) ?? null;
    return judgeColumn(column, table.header[index] ?? "", cells, finding);
  });
  const columns = suggestByValues(judged, rows);
  return { name: table.name, readAs: table.readAs, rows, columns, shape: shapeOf(columns) };
}

function judgeColumn(column: number, name: string, cells: readonly string[], finding: Finding | null): ColumnPreview {
  const values = new Set(cells);
  values.delete("");
  const type = typeOf([...values]);
  const stratum = finding || type === "empty" || type === "membership" ? null : stratumOf(name, [...values]);
  return {
    column,
    header: finding || name === "" || name.length > 64 || /\p{Cc}/u.test(name) ? null : name,
    type,
    distinct: values.size,
    empty: cells.reduce((empty, cell) => empty + (cell === "" ? 1 : 0), 0),
    finding: finding && shown(finding),
    stratum,
    suggests: finding || stratum ? null : suggestedBy(name, type, values.size),
  };
}

const shown = ({ kind, rows, confidence, inHeader }: Finding): ColumnPreview["finding"] => ({
  kind,
  rows,
  confidence,
  inHeader,
});

const saysNumber = (cell: string): boolean => /^[+-]?\d+([.,]\d+)?$/.test(cell);

function typeOf(values: readonly string[]): ColumnType {
  if (values.length === 0) return "empty";
  if (values.every(saysMembership)) return "membership";
  if (values.every(saysCount)) return "count";
  return values.every(saysNumber) ? "number" : "text";
}

/** The vocabulary to which a header points and at least half of the values belong, or else nearly all values. */
function stratumOf(header: string, values: readonly string[]): StratumName | null {
  const share = (name: StratumName): number => {
    const { read } = strataVocabularies[name];
    return values.filter((value) => read(value) !== null).length / values.length;
  };
  const named = stratumNames.find((name) => headerHas(header, strataVocabularies[name].headers) && share(name) >= 0.5);
  if (named) return named;
  if (values.length < 2 || headerHas(header, [...codeHeaders, ...countHeaders])) return null;
  // Ages are numbers like others, so that only their header tells.
  return stratumNames.find((name) => name !== "age" && share(name) >= 0.9) ?? null;
}

function suggestedBy(header: string, type: ColumnType, distinct: number): ColumnPreview["suggests"] {
  if (headerHas(header, countHeaders) && (type === "count" || type === "membership")) return "count";
  if (type === "empty" || type === "membership") return null;
  if (headerHas(header, codeHeaders)) return "code";
  return headerHas(header, listNameHeaders) && type === "text" && distinct <= mostListNames ? "list-name" : null;
}

/** Where no header points to codes or list names, the values may. */
function suggestByValues(columns: readonly ColumnPreview[], rows: number): ColumnPreview[] {
  const free = ({ finding, stratum, suggests, type }: ColumnPreview): boolean =>
    !finding && !stratum && !suggests && type !== "membership" && type !== "empty";
  const suggested = (what: ColumnPreview["suggests"]): boolean => columns.some(({ suggests }) => suggests === what);
  const code = suggested("code")
    ? undefined
    : columns.find((one) => free(one) && one.distinct >= (rows - one.empty) * mostlyDistinct);
  const repeated = columns.find((one) => one.suggests === "code" && one.distinct < rows - one.empty);
  const listName =
    repeated && !suggested("list-name")
      ? columns.find((one) => free(one) && one.type === "text" && one.distinct > 1 && one.distinct <= mostListNames)
      : undefined;
  return columns.map((one) =>
    one === code ? { ...one, suggests: "code" } : one === listName ? { ...one, suggests: "list-name" } : one,
  );
}

function shapeOf(columns: readonly ColumnPreview[]): IntakeShape {
  const has = (what: ColumnPreview["suggests"]): boolean => columns.some(({ suggests }) => suggests === what);
  const memberships = columns.filter(({ type, suggests }) => type === "membership" && suggests === null).length;
  if (memberships >= 2) return has("count") ? "overlap-table" : "person-rows";
  return has("code") && has("list-name") ? "long-file" : "list-files";
}
