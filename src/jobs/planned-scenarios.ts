import type { NumberedEstimate } from "../model/estimate.ts";
import type { Method } from "../model/estimator.ts";
import { type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";
import { type ScenarioEstimates, scenarioEstimates } from "./scenario-estimates.ts";
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
