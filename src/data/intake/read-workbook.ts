import readSheets from "read-excel-file/universal";
import { failure, type Result, success } from "../../model/result.ts";
import type { TextRecord } from "../delimited-text.ts";
import { unpackWorkbook } from "./unpack-workbook.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly records: readonly TextRecord[];
}

/** The sheets of an XLSX workbook, every cell as text: numbers as they are stored, dates as `2021-03-04`. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookSheet[]>> {
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const sheets = await sheetsIn(unpacked.value);
  if (!sheets) return failure({ code: "unreadable-file", kind: "not-a-workbook" });
  return success(
    sheets.map(({ sheet, data }) => ({
      name: sheet,
      records: data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })),
    })),
  );
}

/** The reader throws at a workbook that it cannot read, and what it says may quote a cell. */
async function sheetsIn(archive: ArrayBuffer) {
  try {
    return await readSheets(archive, { parseNumber: storedNumber });
  } catch {
    return null;
  }
}

/** A number as it is stored, without the zeros of `12.0`; one with an exponent has lost digits, and keeps it to show so. */
const storedNumber = (stored: string): string => stored.trim().replace(/\.0+$/, "");

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "true" : "false";
  if (typeof cell === "object" && "toISOString" in cell && typeof cell.toISOString === "function") {
    return isoDay(String(cell.toISOString()));
  }
  return String(cell);
}

const isoDay = (moment: string): string => moment.replace(/T00:00:00\.000Z$/, "");
