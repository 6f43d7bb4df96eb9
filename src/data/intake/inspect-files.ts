import { type Result, success } from "../../model/result.ts";
import { gate } from "../identifiers/gate.ts";
import type { FilePreview, UploadedFile } from "./contract.ts";
import { gatedColumns } from "./gated-columns.ts";
import { previewTable } from "./preview-table.ts";
import { readTables } from "./read-tables.ts";

/** The structure of each table in the files, and what in it identifies people. */
export async function inspectFiles(files: readonly UploadedFile[]): Promise<Result<readonly FilePreview[]>> {
  const tables = await readTables(files);
  if (!tables.ok) return tables;
  return success(tables.value.map((table) => previewTable(table, gate(gatedColumns(table)).findings)));
}
