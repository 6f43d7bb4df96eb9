import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Language, languages } from "./model/language.ts";

const mostWorkers = 64;
const highestSeed = 2 ** 32 - 1;

const usage = `Usage: npm run notebook -- FILE.md [--json] [--csv RESULTS.csv] [--html REPORT.html] [--language ${languages.join("|")}] [--workers N] [--seed N]

Evaluates a notebook without a page and prints what it found.
  --json             print all results as one JSON document
  --csv RESULTS.csv  write the results that the page saves as CSV, a row for each estimate at each level
  --html REPORT.html write the report that the page makes; lists that were added on a computer are in it only protected
  --language LANG    language of the report and of the labels in the CSV, ${languages.join(" or ")}, instead of the notebook's own
  --workers N        use N worker threads, 1 to ${mostWorkers}; the numbers do not depend on it
  --seed N           use this seed, 0 to ${highestSeed}, instead of the notebook's own
  --help             print this
`;

/** What the command is asked for. */
export interface Request {
  readonly path: string;
  readonly text: string;
  readonly json: boolean;
  /** Where the results go as CSV; null for nowhere. */
  readonly csv: string | null;
  /** Where the report goes; null for none. */
  readonly html: string | null;
  /** Of what is written; null for the notebook's own. */
  readonly language: Language | null;
  readonly workers: number;
  /** Null for the notebook's own. */
  readonly seed: number | null;
}

export const exitStatus = { allDone: 0, somethingFailed: 1, badUsage: 2 } as const;

/** What is asked for; null when it was only the usage, or when it cannot be made out. */
export function readRequest(): Request | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        csv: { type: "string" },
        html: { type: "string" },
        language: { type: "string" },
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
    const { workers, seed, language } = values;
    return {
      path,
      json: values.json,
      csv: values.csv ?? null,
      html: values.html ?? null,
      language: language === undefined ? null : languageNamed(language),
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

function languageNamed(written: string): Language {
  const language = languages.find((known) => known === written);
  if (language) return language;
  throw new Error(`--language takes ${languages.join(" or ")}, not "${written}".`);
}
