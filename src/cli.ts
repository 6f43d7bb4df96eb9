import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { parseHTML } from "linkedom";
import { cellKinds } from "./cells/index.ts";
import { type CellState, stateProblem } from "./cells/session/cell-state.ts";
import { createSession, noUploads, type Session } from "./cells/session/session.ts";
import { sessionInWords } from "./cells/session/session-in-words.ts";
import { sessionReport } from "./cells/session/session-report.ts";
import { exitStatus, type Request, readRequest } from "./cli-request.ts";
import type { ExportInput } from "./export/export-input.ts";
import { reportHtml } from "./export/report/report-html.ts";
import { resultsCsv } from "./export/results-csv.ts";
import { createNodePool, createNodeTableDesk, createNodeTabulator } from "./jobs/node-workers.ts";
import { loadEveryLanguage } from "./locale/catalogues.ts";
import { problemSentence } from "./locale/problem-sentence.ts";
import type { Language } from "./model/language.ts";
import type { Problem } from "./model/problem.ts";
import { problemsOf } from "./notebook/document.ts";

const request = readRequest();
// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
await loadEveryLanguage();
if (request) process.exitCode = await evaluate(request);

async function evaluate({ path, text, json, csv, html, language, workers, seed }: Request): Promise<number> {
  const pool = createNodePool(workers);
  const tabulator = createNodeTabulator();
  const context = { pool, loadDataset: tabulator.readDataset, loadUpload: noUploads };
  const progress = process.stderr.isTTY ? progressLine() : null;
  const session = createSession(
    text,
    cellKinds,
    context,
    (name, state) => progress?.show(name, state),
    seed === null ? {} : { seed },
  );
  await session.runAll();
  progress?.clear();
  process.stdout.write(
    json ? `${JSON.stringify(sessionReport(session, path), null, 2)}\n` : sessionInWords(session, cellKinds),
  );
  const told = language ?? session.notebook.language;
  if (html !== null) await writeReport(session, told, html);
  const complaints = complaintsOf(session, path);
  const unwritten = csv === null ? null : await writeResults(session, told, csv);
  if (unwritten) complaints.push(`${csv}: ${problemSentence(unwritten, session.notebook.language)}`);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  session.close();
  pool.close();
  tabulator.close();
  return complaints.length > 0 ? exitStatus.somethingFailed : exitStatus.allDone;
}

/** Writes the results to a file, joined in a thread; gives what went wrong there. Throws where the file cannot be written. */
async function writeResults(session: Session, language: Language, path: string): Promise<Problem | null> {
  const tables = createNodeTableDesk();
  const made = await resultsCsv(session, { tables, language });
  tables.close();
  if (!made.ok) return made.problem;
  writeFileSync(resolve(path), made.value);
  return null;
}

/** A line for each problem of the document, and one for each sound cell that has no result. */
function complaintsOf({ notebook, states }: Session, path: string): string[] {
  const { language } = notebook;
  const written = problemsOf(notebook).map(
    ({ line, column, problem }) => `${path}:${line}:${column}: ${problemSentence(problem, language)}`,
  );
  const met = [...notebook.cells.values()].flatMap(({ sound, name, lines }) => {
    const problem = sound ? stateProblem(states.get(name) ?? { status: "cancelled" }) : null;
    return problem ? [`${path}:${lines.first}: ${name}: ${problemSentence(problem, language)}`] : [];
  });
  return [...written, ...met];
}

/** One line of a terminal that tells which cells are running and how far they are. */
function progressLine() {
  const running = new Map<string, number>();
  const write = (text: string): void => void process.stderr.write(`\r\u001b[K${text}`);
  return {
    show(name: string, state: CellState): void {
      if (state.status === "running") running.set(name, state.fraction);
      else running.delete(name);
      write([...running].map(([cell, fraction]) => `${cell} ${Math.floor(fraction * 100)} %`).join("   "));
    },
    clear: () => write(""),
  };
}

/** Writes the report of a session to a file, drawn without a page. Throws where the file cannot be written. */
async function writeReport(session: ExportInput, language: Language, path: string): Promise<void> {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  writeFileSync(resolve(path), await reportHtml(session, { language, document }));
}
