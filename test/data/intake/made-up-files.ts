import { strToU8, zipSync } from "fflate";
import type { IntakePlan, IntakeReport, UploadedFile } from "../../../src/data/intake/contract.ts";
import { inspectFiles } from "../../../src/data/intake/inspect-files.ts";
import { proposePlan } from "../../../src/data/intake/propose-plan.ts";
import { tabulateFiles } from "../../../src/data/intake/tabulate-files.ts";
import type { Problem } from "../../../src/model/problem.ts";

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const fileOf = (name: string, bytes: Uint8Array): UploadedFile => ({ name, bytes: bufferOf(bytes) });

export const textFile = (name: string, ...lines: readonly string[]): UploadedFile =>
  fileOf(name, new TextEncoder().encode(lines.join("\n")));

/** Text in Windows-1252, of letters that it shares with Latin-1. */
export const westernFile = (name: string, ...lines: readonly string[]): UploadedFile =>
  fileOf(name, strToU8(lines.join("\r\n"), true));

/** A cell of a made-up sheet: text, or the inside of a `<c>` element with its attributes. */
export type SheetCell = string | { readonly attributes: string; readonly xml: string };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const cellXml = (cell: SheetCell, address: string): string =>
  typeof cell === "string"
    ? `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`
    : `<c r="${address}" ${cell.attributes}>${cell.xml}</c>`;

export const storedNumber = (value: string): SheetCell => ({ attributes: "", xml: `<v>${value}</v>` });
/** A serial number in the format of a date. */
export const storedDay = (serial: number): SheetCell => ({ attributes: 's="1"', xml: `<v>${serial}</v>` });

const sheetXml = (rows: readonly (readonly SheetCell[])[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters[column]}${row + 1}`)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

/** The parts of a workbook with these sheets. */
export function workbookParts(sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>) {
  const names = Object.keys(sheets);
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="${relation}"><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join("")}<Relationship Id="rId99" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheetXml(sheets[name] ?? []))]),
    ),
  };
}

export const workbook = (
  name: string,
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
): UploadedFile => fileOf(name, zipSync(workbookParts(sheets)));

export async function proposed(...files: readonly UploadedFile[]): Promise<IntakePlan> {
  const previews = await inspectFiles(files);
  if (!previews.ok) throw new Error(JSON.stringify(previews.problem));
  return proposePlan(previews.value);
}

/** The report of the files under the plan that is proposed for them. */
export async function reportOf(...files: readonly UploadedFile[]): Promise<IntakeReport> {
  const report = await tabulateFiles(files, await proposed(...files));
  if (!report.ok) throw new Error(JSON.stringify(report.problem));
  return report.value;
}

/** Why the files cannot be read, or not be tabulated as proposed; null if they can. The name of the file is left away. */
export async function problemOf(...files: readonly UploadedFile[]): Promise<Problem | null> {
  const previews = await inspectFiles(files);
  const result = previews.ok ? await tabulateFiles(files, proposePlan(previews.value)) : previews;
  if (result.ok) return null;
  return result.problem.code === "in-file" ? result.problem.problem : result.problem;
}

/** People by the lists that they are on, such as `{ "politi+ngo": 3 }`. */
export const overlapsOf = ({ table }: Pick<IntakeReport, "table">): Record<string, number> =>
  Object.fromEntries(
    [...table.counts.entries()]
      .filter(([, people]) => people > 0)
      .map(([history, people]) => [table.lists.filter((_, list) => (history >> list) & 1).join("+"), people]),
  );
