import type { EstimateValue } from "../cells/estimate/index.ts";
import type { ScenariosValue } from "../cells/scenarios/index.ts";
import { stateProblem } from "../cells/session/cell-state.ts";
import type { Estimate, Interval } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import type { Provenance } from "../model/provenance.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import { allDataBehind } from "../notebook/data-behind.ts";
import type { Cell } from "../notebook/document.ts";
import type { Tellable } from "./disclosure/tellable.ts";

/** One row of the results: an estimate at one level; what it has none of is null. */
export interface ResultRow {
  readonly cell: string;
  /** What of the cell: its estimate, one stratum of it, or one of its scenarios. */
  readonly row: "estimate" | "stratum" | "scenario" | "none";
  /** The stratum or the scenario; of a scenario the values that it sets, as JSON, stand in `settings`. */
  readonly label: string | null;
  readonly settings: string | null;
  readonly method: string | null;
  readonly version: number | null;
  readonly options: string | null;
  readonly seed: number | null;
  /** SHA-256 of the table; null for an upload. */
  readonly data: string | null;
  readonly verdict: VerdictLevel | null;
  readonly claim: Estimate["claim"] | null;
  readonly observed: number | null;
  readonly total: number | null;
  readonly level: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string | null;
  /** Code of the problem, where there is no result. */
  readonly problem: string | null;
}

const emptyRow = {
  label: null,
  settings: null,
  method: null,
  version: null,
  options: null,
  seed: null,
  data: null,
  claim: null,
  observed: null,
  total: null,
  level: null,
  low: null,
  high: null,
  kind: null,
  problem: null,
} as const;

/** Every estimate of a session, tidy: strata and scenarios below their cells, and cells without a result with the reason. */
export function resultsTable(told: Tellable): readonly ResultRow[] {
  return [...told.notebook.cells.values()].flatMap((cell) => rowsOf(cell, told));
}

function rowsOf(cell: Cell, told: Tellable): readonly ResultRow[] {
  if (cell.kind !== "estimate" && cell.kind !== "scenarios") return [];
  const state = told.states.get(cell.name);
  const [data = ""] = allDataBehind(told.notebook, cell.name);
  const head = { ...emptyRow, cell: cell.name, verdict: told.studies.get(data)?.verdict.level ?? null };
  if (!cell.sound || state?.status !== "done") {
    const problem = cell.sound ? state && stateProblem(state) : cell.problems[0].problem;
    return [{ ...head, row: "none", problem: problem?.code ?? "not-run" }];
  }
  if (cell.kind === "scenarios") return scenarioRows(state.value as ScenariosValue, head);
  const { estimate, provenance } = state.value as EstimateValue;
  const known = { ...head, ...origin(provenance) };
  return [...atEachLevel(estimate, { ...known, row: "estimate" }), ...strataRows(estimate, known)];
}

type Head = Omit<ResultRow, "row">;

const origin = ({ estimator, version, options, seed, data }: Provenance) => ({
  method: estimator,
  version,
  options: JSON.stringify(options),
  seed,
  data: data === "" ? null : data,
});

/** A row for each interval, or one without. */
function atEachLevel({ observed, total, claim, intervals }: Estimate, head: ResultRow): readonly ResultRow[] {
  const row = (interval: Interval | null): ResultRow => ({
    ...head,
    claim,
    observed,
    total,
    level: interval?.level ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    kind: interval?.kind ?? null,
  });
  return intervals.length === 0 ? [row(null)] : intervals.map(row);
}

/** The strata as the estimate lists them; an interval of theirs is of the kind that the total has. */
function strataRows({ tables, intervals }: Estimate, head: Head): readonly ResultRow[] {
  const strata = tables.find(({ name }) => name === "strata")?.rows ?? [];
  const number = (value: string | number | null | undefined): number | null =>
    typeof value === "number" ? value : null;
  return strata.map(({ stratum, observed, total, level, low, high, problem }) => ({
    ...head,
    row: "stratum",
    label: String(stratum),
    observed: number(observed),
    total: number(total),
    level: number(level),
    low: number(low),
    high: number(high),
    kind: level === null ? null : (intervals[0]?.kind ?? null),
    problem: typeof problem === "string" ? problem : null,
  }));
}

function scenarioRows({ rows, provenance }: ScenariosValue, head: Head): readonly ResultRow[] {
  return rows.flatMap(({ settings, label, outcome }) => {
    const set = Object.fromEntries(settings.map(({ scenario, value }) => [scenario, value]));
    const known: ResultRow = {
      ...head,
      ...origin(provenance),
      row: "scenario",
      label: label.en,
      settings: JSON.stringify(set),
    };
    if (outcome === null) return [{ ...known, problem: "not-run" }];
    return outcome.ok ? atEachLevel(outcome.value, known) : [{ ...known, problem: codeOf(outcome.problem) }];
  });
}

const codeOf = ({ code }: Problem): string => code;
