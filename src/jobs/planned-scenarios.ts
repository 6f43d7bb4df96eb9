import type { NumberedEstimate } from "../model/estimate.ts";
import type { Method } from "../model/estimator.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";
import { strataBy } from "../model/stratum.ts";
import { type WantedEstimate, wantedKey, wantedSeconds } from "./wanted-estimate.ts";

type Methods = Readonly<Record<string, Method>>;

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

/** Expected seconds of all rows together on one core. */
export const scenarioSeconds = (request: ScenariosRequest, methods: Methods): number =>
  secondsOfRows(plannedScenarios(request, methods), new Map([[baseKey(request, methods), null]]), methods);

export interface PlannedRow {
  readonly state: ScenarioState;
  readonly estimates: ScenarioEstimates;
}

/** What has to be estimated for each row, or why it cannot be. */
export function plannedScenarios(
  { states, by, seed, withIntervals }: ScenariosRequest,
  methods: Methods,
): Result<PlannedRow>[] {
  return states.map((state) => {
    if (!state.ok) return state;
    const request = { state: state.value, by, seed, withInterval: withIntervals, methods };
    const estimates = scenarioEstimates(request);
    return estimates.ok ? success({ state: state.value, estimates: estimates.value }) : estimates;
  });
}

/** By which the base is found among the estimates; empty where it is none of them. */
export function baseKey({ initial, by, seed }: ScenariosRequest, methods: Methods): string {
  const estimates = scenarioEstimates({ state: initial, by, seed, withInterval: true, methods });
  return estimates.ok && estimates.value.kind === "one" ? wantedKey(estimates.value.exactly) : "";
}

/** What is the base exactly is not estimated again for want of an interval. */
export const orBase = (
  { exactly, wanted }: Extract<ScenarioEstimates, { kind: "one" }>,
  known: ReadonlyMap<string, unknown>,
): WantedEstimate => (known.has(wantedKey(exactly)) ? exactly : wanted);

/** Each distinct estimate once, those that are known not at all; of simulated tables the middle one is not known yet. */
export function secondsOfRows(
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

interface ScenarioEstimatesRequest {
  readonly state: ScenarioState;
  /** Stratum columns by which the base is divided; none for the whole table. */
  readonly by: readonly string[];
  readonly seed: number;
  /** Whether intervals are wanted; without them each scenario gives its total alone, as fast as the method can. */
  readonly withInterval: boolean;
  readonly methods: Readonly<Record<string, Method>>;
}

/** What has to be estimated for a scenario. */
type ScenarioEstimates =
  | { readonly kind: "one"; readonly exactly: WantedEstimate; readonly wanted: WantedEstimate }
  | {
      /** Every simulated table quickly, and then with its interval the one whose total is in the middle. */
      readonly kind: "simulated";
      readonly points: readonly WantedEstimate[];
      readonly wanted: readonly WantedEstimate[];
    };

/**
 * What has to be estimated for a scenario: `exactly` what its state says, and what is `wanted` of it. Fails with
 * `no-such-stratum`, or with `needs-whole-table` where tables are simulated and the base is divided by strata.
 */
function scenarioEstimates(request: ScenarioEstimatesRequest): Result<ScenarioEstimates> {
  const { state, by, seed, withInterval, methods } = request;
  const { dataset, method: estimator, options: exact, simulated } = state;
  const point = withoutInterval(exact, methods[estimator]);
  const options = withInterval ? exact : point;
  if (simulated) {
    if (by.length > 0) return failure({ code: "needs-whole-table" });
    const of = (each: typeof options) => (table: OverlapTable) => ({ estimator, table, options: each, seed });
    return success({ kind: "simulated", points: simulated.map(of(point)), wanted: simulated.map(of(options)) });
  }
  const known = Object.keys(dataset.strata[0]?.values ?? {});
  const missing = by.find((column) => !known.includes(column));
  if (missing !== undefined) return failure({ code: "no-such-stratum", name: missing, known });
  const subject = by.length > 0 ? { strata: strataBy(dataset.strata, by) } : { table: dataset.table };
  const of = (each: typeof options): WantedEstimate => ({ ...subject, estimator, options: each, seed });
  return success({ kind: "one", exactly: of(exact), wanted: of(options) });
}

/** The options with the interval left out where the method can do that, which gives its total at once. */
function withoutInterval(options: ScenarioState["options"], method: Method | undefined): ScenarioState["options"] {
  const field = method?.fields.interval;
  const kind = field?.kind === "group" ? field.fields.kind : undefined;
  const { interval } = options;
  if (kind?.kind !== "choice" || !kind.choices.includes("none") || typeof interval !== "object") return options;
  return { ...options, interval: { ...interval, kind: "none" } };
}
