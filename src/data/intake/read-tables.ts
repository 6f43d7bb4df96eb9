import { strFromU8 } from "fflate";
import { failure, type Result, success } from "../../model/result.ts";
import { delimitedText } from "../delimited-text.ts";
import type { TextEncodingName, UploadedFile } from "./contract.ts";
import { intakeLimits } from "./intake-limits.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type TextTable, textTable } from "./text-table.ts";

const separators = [";", "\t", ",", "|"];
const rowsLookedAt = 50;

/** As much of a text as its first rows have. */
const reach = 200_000;

/** What no text has in it, for a text of one column. */
const noSeparator = "\0";

/**
 * What separates the cells of a text: that by which most of the first rows have as many cells as the first one, and of
 * several such the one that makes most cells. The decimal comma of a file with semicolons makes rows of uneven length.
 * Where the first row has one cell but most others have more, they are still taken apart, so that it shows.
 */
function findSeparator(text: string): string {
  let best = { separator: noSeparator, alike: 0, width: 1 };
  for (const separator of separators) {
    const read = delimitedText(text.slice(0, reach), separator, rowsLookedAt);
    const records = read.ok ? read.value : [];
    const width = records[0]?.cells.length ?? 0;
    const share = (count: number): number =>
      records.filter(({ cells }) => cells.length === count).length / records.length;
    if (width >= 2) {
      const alike = share(width);
      if (alike > best.alike || (alike === best.alike && width > best.width)) best = { separator, alike, width };
    } else if (best.alike === 0 && share(1) < 0.5) {
      best = { separator, alike: 0, width: 1 };
    }
  }
  return best.separator;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Every place where this runs has it, but the language's own library does not know of it. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Decoder;

interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * The text in the bytes: UTF-16 by its byte order mark, else UTF-8, and Windows-1252 only if it is not valid UTF-8, which
 * text with other letters than English ones then never is. Bytes that no text has are refused. A byte order mark is
 * taken off.
 */
function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inEncoding(bytes, "utf-16le", "utf-16");
  if (first === 0xfe && second === 0xff) return inEncoding(bytes, "utf-16be", "utf-16");
  const unicode = inEncoding(bytes, "utf-8", "utf-8");
  if (unicode.ok || bytes.includes(0)) return unicode;
  return success({ text: fromWindows1252(bytes), encoding: "windows-1252" });
}

/** The characters of the bytes 0x80 to 0x9f; five of them have none, and are control characters as in Latin-1. */
const punctuation = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Every other byte is its character's number. Decoders of some engines leave out what this one adds to Latin-1. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  strFromU8(bytes, true).replace(/[\x80-\x9f]/g, (byte) => punctuation[byte.charCodeAt(0) - 0x80] ?? byte);

function inEncoding(bytes: Uint8Array, label: string, encoding: TextEncodingName): Result<DecodedText> {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes("\0") ? failure({ code: "unreadable-file", kind: "not-text" }) : success({ text, encoding });
  } catch {
    return failure({ code: "unreadable-file", kind: "not-text" });
  }
}

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
