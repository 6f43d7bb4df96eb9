import type { ScenariosRequest } from "../../jobs/planned-scenarios.ts";
import { hasTotal, type NumberedEstimate } from "../../model/estimate.ts";
import type { Method } from "../../model/estimator.ts";
import type { Fields } from "../../model/fields.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { ScenarioState } from "../../model/scenario.ts";
import { fitsField, readOptions } from "../../notebook/read-options.ts";
import { applySettings } from "../../scenarios/apply-settings.ts";
import { type DraftRow, expandGrid } from "../../scenarios/expand-grid.ts";
import type { EstimateValue } from "../estimate/value.ts";
import type { ScenariosSpec } from "./value.ts";

/** All rows of a scenarios cell, and what has to be estimated for them. */
export interface ScenarioPlan {
  readonly base: NumberedEstimate;
  readonly drafts: readonly DraftRow[];
  readonly request: ScenariosRequest;
}

/**
 * Applies the scenarios of every row to the base. A row that cannot be made fails by itself; the whole fails where the
 * base gives no number or the rows are too many.
 */
export function scenarioPlan(
  { base: name, vary, interval }: ScenariosSpec,
  { estimate: base, provenance, data, by }: EstimateValue,
  estimators: Readonly<Record<string, Method>>,
): Result<ScenarioPlan> {
  if (!hasTotal(base)) return failure({ code: "base-without-number", base: name });
  const drafts = expandGrid(vary, data);
  if (!drafts.ok) return drafts;
  const { estimator: method, options, seed } = provenance;
  const methods = Object.fromEntries(Object.entries(estimators).map(([id, { fields }]) => [id, fields]));
  const { description, table, strata } = data;
  const initial: ScenarioState = {
    dataset: { description, table, strata },
    method,
    options,
    simulated: null,
    read: (estimate) => estimate,
    notes: [],
  };
  const states = drafts.value.map(({ settings }) => {
    const state = applySettings({ settings, seed, base, initial, methods, fits: fitsField });
    return state.ok ? withFullOptions(state.value, methods) : state;
  });
  const withIntervals = interval === "as-base";
  return success({ base, drafts: drafts.value, request: { initial, base, states, by, seed, withIntervals } });
}

function withFullOptions(state: ScenarioState, methods: Readonly<Record<string, Fields>>): Result<ScenarioState> {
  const options = readOptions(methods[state.method] ?? {}, state.options, state.method);
  return options.ok ? success({ ...state, options: options.value }) : options;
}
