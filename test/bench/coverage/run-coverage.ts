import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import { quantileType8 } from "../../../src/kernel/distributions/quantile.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { levels, methods, percentileRow, rowNames } from "./methods.ts";
import { type CoverageRecord, printRows, summarise } from "./summary.ts";
import { drawTable, type TruthName, ukTruth } from "./truth.ts";

const seed = 2021;

export interface CoverageRun {
  /** Where the records are kept, one JSON object a line; a run that was stopped goes on after the last. */
  readonly file: string;
  readonly dataSets: number;
  /** This process does the data sets that leave `part` when divided by `parts`. */
  readonly part: number;
  readonly parts: number;
  /** Only methods whose name contains this. */
  readonly only: string;
  readonly truth: TruthName;
}

/** Runs every method on every simulated data set that the file does not hold yet, and appends what it gave. */
export async function runCoverage({ file, dataSets, part, parts, only, truth: name }: CoverageRun): Promise<void> {
  const done = new Set(readRecords(file).map(({ method, dataSet }) => `${method} ${dataSet}`));
  const truth = ukTruth(name);
  mkdirSync(dirname(file), { recursive: true });
  for (const [method, { estimator, options }] of Object.entries(methods)) {
    if (!method.includes(only)) continue;
    for (let dataSet = part; dataSet < dataSets; dataSet += parts) {
      if (done.has(`${method} ${dataSet}`)) continue;
      const table = drawTable(truth, randomStream(seed, dataSet));
      const result = await runInProcess({ estimator, table, options, seed: seed + dataSet });
      const observed = table.counts.reduce((sum, count) => sum + count, 0);
      const found = result.ok ? result.value : { total: null, intervals: [] };
      const intervals = found.intervals.map(({ level, low, high }) => ({ level, low, high }));
      const keep = (record: CoverageRecord) => appendFileSync(file, `${JSON.stringify(record)}\n`);
      if (result.ok && method.includes("BCa")) {
        const percentiles = percentileIntervals(result.value.draws);
        keep({ method: percentileRow(method), dataSet, observed, total: found.total, intervals: percentiles });
      }
      keep({ method, dataSet, observed, total: found.total, intervals });
    }
  }
}

function percentileIntervals(draws: Float64Array): CoverageRecord["intervals"] {
  const sorted = draws.toSorted();
  if (sorted.length === 0) return [];
  return levels.map((level) => ({
    level,
    low: quantileType8(sorted, (1 - level) / 2),
    high: quantileType8(sorted, (1 + level) / 2),
  }));
}

/** The table of what the files hold so far. */
export function coverageTable(files: readonly string[], truth: TruthName): string {
  const { people } = ukTruth(truth);
  const records = files.flatMap(readRecords);
  const rows = rowNames.flatMap((method) => {
    const own = records.filter((record) => record.method === method);
    return own.length === 0 ? [] : levels.map((level) => summarise(method, own, level, people));
  });
  return `True number of people: ${people.toFixed(2)}\n\n${printRows(rows)}`;
}

function readRecords(file: string): CoverageRecord[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.endsWith("}")).map((line): CoverageRecord => JSON.parse(line));
}
