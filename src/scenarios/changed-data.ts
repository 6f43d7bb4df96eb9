import type { Dataset } from "../model/dataset.ts";
import { type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";

/** The state on other data, or why they cannot be had. */
export const changedData = (state: ScenarioState, dataset: Result<Dataset>): Result<ScenarioState> =>
  dataset.ok ? success({ ...state, dataset: dataset.value }) : dataset;
