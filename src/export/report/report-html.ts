import { h } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { tellable } from "../disclosure/tellable.ts";
import type { ExportInput } from "../export-input.ts";
import { markup } from "../markup.ts";
import style from "./report.css?raw";
import { loadDrawings, loadViews } from "./report-context.ts";
import { ReportPage } from "./report-page.tsx";

export interface ReportOptions {
  /** The reader's; the text of the notebook stays in its own. */
  readonly language: Language;
  /** Where figures are drawn: that of the page, or another one where there is no page. */
  readonly document: Document;
}

/** Even a report that somebody tampered with runs and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A session as one HTML file that needs nothing else: no script, no other file, figures as inline SVG. It tells no more
 * of an upload than `tellable` does. The same results give the same bytes, in a browser and without one, but for the half
 * pixel that `drawnElements` tells of.
 */
export async function reportHtml(input: ExportInput, { language, document }: ReportOptions): Promise<string> {
  const told = tellable(input);
  const [drawings, views] = await Promise.all([loadDrawings(), loadViews()]);
  const page = markup(h(ReportPage, { context: { told, language, document, drawings, views } }));
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", null, input.notebook.title || catalogues[language].exported.report.report),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
${head.map(markup).join("\n")}
<style>
${style}</style>
</head>
<body>
${page}
</body>
</html>
`;
}
