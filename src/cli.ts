import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { CellState } from "./cells/cell-state.ts";
import { cellKinds } from "./cells/index.ts";
import { noUploads } from "./cells/no-uploads.ts";
import { createSession, type Session } from "./cells/session.ts";
import { sessionInWords } from "./cells/session-in-words.ts";
import { sessionReport, stateProblem } from "./cells/session-report.ts";
import { createNodePool, createNodeTabulator } from "./jobs/node-workers.ts";
import { problemsOf } from "./notebook/document.ts";
import { problemSentence } from "./text/index.ts";

const mostWorkers = 64;
const highestSeed = 2 ** 32 - 1;

const usage = `Usage: npm run notebook -- FILE.md [--json] [--workers N] [--seed N]

Evaluates a notebook without a page and prints what it found.
  --json       print all results as one JSON document
  --workers N  use N worker threads, 1 to ${mostWorkers}; the numbers do not depend on it
  --seed N     use this seed, 0 to ${highestSeed}, instead of the notebook's own
  --help       print this
`;

interface Request {
  readonly path: string;
  readonly text: string;
  readonly json: boolean;
  readonly workers: number;
  /** Null for the notebook's own. */
  readonly seed: number | null;
}

const exitStatus = { allDone: 0, somethingFailed: 1, badUsage: 2 } as const;

const request = readRequest();
// Whoever reads the output may stop early, as `head` does: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
if (request) process.exitCode = await evaluate(request);

/** What is asked for; null when it was only the usage, or when it cannot be made out. */
function readRequest(): Request | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        workers: { type: "string" },
        seed: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return null;
    }
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new Error("Name one notebook.");
    const { workers, seed } = values;
    return {
      path,
      json: values.json,
      workers: workers === undefined ? availableParallelism() : wholeNumber("--workers", workers, 1, mostWorkers),
      seed: seed === undefined ? null : wholeNumber("--seed", seed, 0, highestSeed),
      text: readFileSync(resolve(path), "utf8"),
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = exitStatus.badUsage;
    return null;
  }
}

function wholeNumber(option: string, written: string, low: number, high: number): number {
  const number = Number(written);
  if (/^\d+$/.test(written) && number >= low && number <= high) return number;
  throw new Error(`${option} takes a whole number from ${low} to ${high}, not "${written}".`);
}

async function evaluate({ path, text, json, workers, seed }: Request): Promise<number> {
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
  const complaints = complaintsOf(session, path);
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  session.close();
  pool.close();
  tabulator.close();
  return complaints.length > 0 ? exitStatus.somethingFailed : exitStatus.allDone;
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
