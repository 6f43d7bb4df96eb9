import { strFromU8, Unzip, UnzipInflate, zipSync } from "fflate";
import { failure, type Result, success } from "../../model/result.ts";
import { intakeLimits } from "./intake-limits.ts";

/** Packed bytes that are unpacked at once: small enough that even the densest of them stay far below the limit. */
const chunkBytes = 16_384;

/**
 * The XML parts of a workbook in an archive without compression, or why they are not to be had. What an archive says
 * about its sizes may be a lie, so they are measured while it is unpacked, and unpacking stops at the limit. The reader
 * of workbooks then has nothing left to unpack, for which it would start a worker of its own.
 */
export function unpackWorkbook(bytes: Uint8Array): Result<ArrayBuffer> {
  const parts = xmlParts(bytes);
  if (!parts.ok) return parts;
  const entries = Object.entries(parts.value);
  if (!entries.some(([path]) => path === "xl/workbook.xml")) {
    return failure({ code: "unreadable-file", kind: "not-a-workbook" });
  }
  for (const [path, xml] of entries) {
    const problem = path.includes("worksheets/") ? tooWide(strFromU8(xml, true)) : null;
    if (problem) return problem;
  }
  return success(zipSync(parts.value, { level: 0 }).buffer);
}

function xmlParts(bytes: Uint8Array): Result<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  let unpacked = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    if (!/\.(xml|rels)$/.test(file.name) || file.name in Object.prototype) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) broken = true;
      unpacked += chunk?.length ?? 0;
      if (broken || unpacked > intakeLimits.unpackedBytes) return;
      chunks.push(chunk);
      if (final) parts[file.name] = joined(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
      if (unpacked > intakeLimits.unpackedBytes) {
        return failure({ code: "workbook-too-large", bytes: unpacked, most: intakeLimits.unpackedBytes });
      }
    }
  } catch {
    broken = true;
  }
  return broken ? failure({ code: "unreadable-file", kind: "not-a-workbook" }) : success(parts);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Two cells in opposite corners make a rectangle of which the reader would fill every cell. And a cell in which a formula
 * failed would be read as if it were empty, which on a list means that somebody was not seen.
 */
function tooWide(sheet: string): ReturnType<typeof failure> | null {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, letters = "", row = ""] of sheet.matchAll(/\br\s*=\s*["']([A-Z]*)(\d+)["']/g)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnOf(letters));
  }
  const cells = lastRow * lastColumn;
  if (cells > intakeLimits.sheetCells) {
    return failure({ code: "sheet-too-wide", rows: lastRow, columns: lastColumn });
  }
  const failed = sheet.match(/<(?:\w+:)?c\s[^>]*\bt\s*=\s*["']e["']/g)?.length ?? 0;
  return failed > 0 ? failure({ code: "error-cells", cells: failed }) : null;
}

/** `A` is 1 and `AA` is 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
