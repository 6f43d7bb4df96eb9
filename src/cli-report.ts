import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseHTML } from "linkedom";
import type { ExportInput } from "./export/export-input.ts";
import { reportHtml } from "./export/report/report-html.ts";
import type { Language } from "./model/language.ts";

/** Writes the report of a session to a file, drawn without a page. Throws where the file cannot be written. */
export async function writeReport(session: ExportInput, language: Language, path: string): Promise<void> {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  writeFileSync(resolve(path), await reportHtml(session, { language, document }));
}
