import { median } from "simple-statistics";

/** What one method made of one simulated data set. */
export interface CoverageRecord {
  readonly method: string;
  readonly dataSet: number;
  readonly observed: number;
  /** Null where the method had no estimate. */
  readonly total: number | null;
  readonly intervals: readonly { readonly level: number; readonly low: number; readonly high: number }[];
}

/** Coverage, width and error of one method at one level, over all data sets. */
export interface CoverageRow {
  readonly method: string;
  readonly level: number;
  readonly dataSets: number;
  /** Data sets without an estimate or an interval; they count as not covered. */
  readonly without: number;
  readonly coverage: number;
  readonly coverageError: number;
  readonly medianWidth: number;
  readonly rmse: number;
  readonly rmseOfLog: number;
}

/** Summarises the records of one method at one nominal level against the true number of people. */
export function summarise(
  method: string,
  records: readonly CoverageRecord[],
  level: number,
  truth: number,
): CoverageRow {
  const intervals = records.flatMap((record) => record.intervals.filter((interval) => interval.level === level));
  const covered = intervals.filter(({ low, high }) => low <= truth && truth <= high).length;
  const coverage = covered / records.length;
  const totals = records.flatMap(({ total }) => (total === null ? [] : [total]));
  const rootMeanSquare = (errors: readonly number[]) =>
    Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
  return {
    method,
    level,
    dataSets: records.length,
    without: records.length - intervals.length,
    coverage,
    coverageError: Math.sqrt((coverage * (1 - coverage)) / records.length),
    medianWidth: median(intervals.map(({ low, high }) => high - low)),
    rmse: rootMeanSquare(totals.map((total) => total - truth)),
    rmseOfLog: rootMeanSquare(totals.map((total) => Math.log(total / truth))),
  };
}

/** The rows as a Markdown table. */
export function printRows(rows: readonly CoverageRow[]): string {
  const whole = (value: number) => Math.round(value).toLocaleString("en-GB");
  const lines = rows.map((row) =>
    [
      row.method,
      `${row.level * 100} %`,
      `${row.dataSets}`,
      `${row.without}`,
      `${(row.coverage * 100).toFixed(1)} ± ${(row.coverageError * 100).toFixed(1)} %`,
      whole(row.medianWidth),
      whole(row.rmse),
      row.rmseOfLog.toFixed(3),
    ].join(" | "),
  );
  const header = "method | level | data sets | without | coverage | median width | RMSE | RMSE of log";
  return [header, header.replace(/[^|]+/g, "---"), ...lines].map((line) => `| ${line} |`).join("\n");
}
