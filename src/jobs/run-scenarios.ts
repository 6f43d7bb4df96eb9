import { quantile } from "simple-statistics";
import { estimators } from "../estimators/index.ts";
import type { Estimate, NumberedEstimate } from "../model/estimate.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";
import type { ScenarioRow } from "../model/scenario-results.ts";
import type { Pool, RunOptions } from "./pool.ts";
import { type ScenarioEstimates, scenarioEstimates } from "./scenario-estimates.ts";
import {
  type SharedEstimates,
  sharedEstimates,
  type WantedEstimate,
  wantedKey,
  wantedSeconds,
} from "./shared-estimates.ts";

type Methods = Readonly<Record<string, Estimator>>;

export interface ScenariosRequest {
  /** The state that gave the base, and what it gave: a scenario that leaves all as it is gives just that. */
  readonly initial: ScenarioState;
  readonly base: NumberedEstimate;
  /** Of each row, or why it cannot be estimated. */
  readonly states: readonly Result<ScenarioState>[];
  readonly by: readonly string[];
  readonly seed: number;
  readonly withIntervals: boolean;
}

/** What came of a row. */
export type RowOutcome = Pick<ScenarioRow, "notes"> & { readonly outcome: Result<Estimate> };

export interface ScenarioRunOptions extends RunOptions {
  /** Hears of each row that has an outcome. */
  onRow(index: number, row: RowOutcome): void;
}

/**
 * Estimates all rows at once on the pool, each with the seed of the base and none twice; a row that fails leaves the
 * others. Resolves when every row has its outcome, or with the cancellation.
 */
export async function runScenarios(
  pool: Pool,
  request: ScenariosRequest,
  { signal, onProgress, onRow }: ScenarioRunOptions,
  methods: Methods = estimators,
): Promise<Result<null>> {
  const { base } = request;
  const known = new Map([[baseKey(request, methods), success(base)]]);
  const rows = planned(request, methods);
  const expected = expectedSeconds(rows, known, methods);
  let seconds = 0;
  const estimate = sharedEstimates(pool, {
    methods,
    known,
    signal,
    onSeconds(done) {
      seconds += done;
      onProgress(Math.min(1, seconds / expected));
    },
  });
  const outcomes = await Promise.all(
    rows.map(async (row, index) => {
      const came: RowOutcome = row.ok ? await outcomeOf(row.value, known, estimate) : { outcome: row, notes: [] };
      onRow(index, came);
      return came.outcome;
    }),
  );
  const cancelled = outcomes.some((outcome) => !outcome.ok && outcome.problem.code === "cancelled");
  return cancelled || signal.aborted ? failure({ code: "cancelled" }) : success(null);
}

/** Expected seconds of all rows together on one core. */
export const scenarioSeconds = (request: ScenariosRequest, methods: Methods = estimators): number =>
  expectedSeconds(planned(request, methods), new Map([[baseKey(request, methods), null]]), methods);

interface PlannedRow {
  readonly state: ScenarioState;
  readonly estimates: ScenarioEstimates;
}

function planned({ states, by, seed, withIntervals }: ScenariosRequest, methods: Methods): Result<PlannedRow>[] {
  return states.map((state) => {
    if (!state.ok) return state;
    const request = { state: state.value, by, seed, withInterval: withIntervals, methods };
    const estimates = scenarioEstimates(request);
    return estimates.ok ? success({ state: state.value, estimates: estimates.value }) : estimates;
  });
}

function baseKey({ initial, by, seed }: ScenariosRequest, methods: Methods): string {
  const estimates = scenarioEstimates({ state: initial, by, seed, withInterval: true, methods });
  return estimates.ok && estimates.value.kind === "one" ? wantedKey(estimates.value.exactly) : "";
}

async function outcomeOf(
  { state, estimates }: PlannedRow,
  known: ReadonlyMap<string, unknown>,
  estimate: SharedEstimates,
): Promise<RowOutcome> {
  if (estimates.kind === "one") {
    const result = await estimate(orBase(estimates, known));
    return { outcome: read(state, result), notes: state.notes };
  }
  const points = await Promise.all(estimates.points.map(estimate));
  const totals = points.flatMap((point, index) => {
    const total = point.ok ? state.read(point.value).total : null;
    return total === null ? [] : [{ total, index }];
  });
  totals.sort((a, b) => a.total - b.total);
  const middle = estimates.wanted[totals[Math.floor((totals.length - 1) / 2)]?.index ?? -1];
  if (!middle) {
    const reason: Problem = points.flatMap((point) => (point.ok ? [] : [point.problem]))[0] ?? { code: "nobody-seen" };
    return { outcome: failure(reason), notes: state.notes };
  }
  const sorted = totals.map(({ total }) => total);
  const spread: Problem = {
    code: "spread-of-simulations",
    tables: points.length,
    unfitted: points.length - totals.length,
    low: quantile(sorted, 0.025),
    high: quantile(sorted, 0.975),
  };
  return { outcome: read(state, await estimate(middle)), notes: [...state.notes, spread] };
}

/** What is the base exactly is not estimated again for want of an interval. */
const orBase = (
  { exactly, wanted }: Extract<ScenarioEstimates, { kind: "one" }>,
  known: ReadonlyMap<string, unknown>,
): WantedEstimate => (known.has(wantedKey(exactly)) ? exactly : wanted);

const read = ({ read: change }: ScenarioState, result: Result<Estimate>): Result<Estimate> =>
  result.ok ? success(change(result.value)) : result;

/** Each distinct estimate once, those that are known not at all; of simulated tables the middle one is not known yet. */
function expectedSeconds(
  rows: readonly Result<PlannedRow>[],
  known: ReadonlyMap<string, unknown>,
  methods: Methods,
): number {
  const wanted = rows.flatMap((row): readonly WantedEstimate[] => {
    if (!row.ok) return [];
    const { estimates } = row.value;
    return estimates.kind === "one"
      ? [orBase(estimates, known)]
      : [...estimates.points, ...estimates.wanted.slice(0, 1)];
  });
  const distinct = new Map(wanted.map((each) => [wantedKey(each), each]));
  return [...distinct].reduce((sum, [key, each]) => sum + (known.has(key) ? 0 : wantedSeconds(each, methods)), 0);
}
