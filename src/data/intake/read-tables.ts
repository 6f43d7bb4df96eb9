import { failure, type Result, success } from "../../model/result.ts";
import type { UploadedFile } from "./contract.ts";
import { decodeText } from "./decode-text.ts";
import { delimitedText } from "./delimited-text.ts";
import { findSeparator } from "./find-separator.ts";
import { intakeLimits } from "./intake-limits.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type TextTable, textTable } from "./text-table.ts";

/** All tables of the files that hold something, in order: one for each text file, one for each sheet of a workbook. */
export async function readTables(files: readonly UploadedFile[]): Promise<Result<readonly TextTable[]>> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  if (bytes > intakeLimits.bytes) return failure({ code: "files-too-large", bytes, most: intakeLimits.bytes });

  const tables: TextTable[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (!read.ok) return failure({ code: "in-file", file: file.name, problem: read.problem });
    tables.push(...read.value);
    if (tables.length > intakeLimits.tables) {
      return failure({ code: "too-many-tables", tables: tables.length, most: intakeLimits.tables });
    }
  }
  const rows = tables.reduce((sum, { fileRows }) => sum + fileRows.length, 0);
  return rows > intakeLimits.rows ? failure({ code: "too-many-rows", rows, most: intakeLimits.rows }) : success(tables);
}

async function readFile({ name, bytes }: UploadedFile): Promise<Result<readonly TextTable[]>> {
  const content = new Uint8Array(bytes);
  const tables = startsWith(content, zipMark) ? await readSheets(name, content) : readText(name, content);
  if (!tables.ok) return tables;
  const filled = tables.value.filter((table) => table !== null && table.fileRows.length > 0);
  return filled.length > 0 ? success(filled.filter((table) => table !== null)) : failure({ code: "empty-table" });
}

const zipMark = [0x50, 0x4b];
/** Workbooks of before 2007, and those that a password protects. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (content: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, position) => content[position] === byte);

function readText(name: string, content: Uint8Array): Result<readonly (TextTable | null)[]> {
  if (startsWith(content, compoundMark)) return failure({ code: "unreadable-file", kind: "old-workbook" });
  const decoded = decodeText(content);
  if (!decoded.ok) return decoded;
  // Excel writes and reads a first line that names the separator.
  const [, separator = findSeparator(decoded.value.text)] = /^sep=(.)(?=\r?\n)/i.exec(decoded.value.text) ?? [];
  const text = decoded.value.text.replace(/^sep=.(?=\r?\n)/i, "");
  const records = delimitedText(text, separator, intakeLimits.rows + 2);
  if (!records.ok) return records;
  const table = textTable(name, decoded.value.encoding, records.value);
  return table.ok ? success([table.value]) : table;
}

async function readSheets(name: string, content: Uint8Array): Promise<Result<readonly (TextTable | null)[]>> {
  const sheets = await readWorkbook(content);
  if (!sheets.ok) return sheets;
  const filled = sheets.value.filter(({ records }) => records.length > 0);
  const tables: (TextTable | null)[] = [];
  for (const sheet of filled) {
    const table = textTable(filled.length > 1 ? `${name}: ${sheet.name}` : name, "workbook", sheet.records);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return success(tables);
}
