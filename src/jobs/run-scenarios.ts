import { quantileSorted } from "simple-statistics";
import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";
import type { ScenarioRow } from "../model/scenario-results.ts";
import {
  baseKey,
  orBase,
  type PlannedRow,
  plannedScenarios,
  type ScenariosRequest,
  secondsOfRows,
} from "./planned-scenarios.ts";
import type { Pool, RunOptions } from "./pool.ts";
import { type SharedEstimates, sharedEstimates } from "./shared-estimates.ts";

type Methods = Readonly<Record<string, Estimator>>;

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
  const rows = plannedScenarios(request, methods);
  const expected = secondsOfRows(rows, known, methods);
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
  // Of type 7, which describes these totals; type 8 would estimate the quantiles of a population that they stand for.
  const sorted = totals.map(({ total }) => total);
  const spread: Problem = {
    code: "spread-of-simulations",
    tables: points.length,
    unfitted: points.length - totals.length,
    low: quantileSorted(sorted, 0.025),
    high: quantileSorted(sorted, 0.975),
  };
  return { outcome: read(state, await estimate(middle)), notes: [...state.notes, spread] };
}

const read = ({ read: change }: ScenarioState, result: Result<Estimate>): Result<Estimate> =>
  result.ok ? success(change(result.value)) : result;
