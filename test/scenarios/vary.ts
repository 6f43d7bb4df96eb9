import * as v from "valibot";
import { estimators } from "../../src/estimators/estimators.ts";
import { randomStream } from "../../src/kernel/sampling/random-stream.ts";
import { type Estimate, hasTotal, type NumberedEstimate } from "../../src/model/estimate.ts";
import type { Estimator } from "../../src/model/estimator.ts";
import type { Fields } from "../../src/model/fields.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { failure, type Result, success } from "../../src/model/result.ts";
import { runWhole } from "../../src/model/run-whole.ts";
import type { ScenarioSetting, ScenarioState } from "../../src/model/scenario.ts";
import type { ScenarioRow } from "../../src/model/scenario-results.ts";
import { fieldSchema, fieldsSchema } from "../../src/notebook/field-kinds/index.ts";
import { relinked } from "../../src/scenarios/apply-settings.ts";
import { scenarios } from "../../src/scenarios/index.ts";
import { datasetOf } from "../checks/dataset-of.ts";
import { said } from "../locale/in-every-language.ts";

const methods: Readonly<Record<string, Estimator>> = estimators;
const methodFields = Object.fromEntries(Object.entries(methods).map(([name, { fields }]) => [name, fields as Fields]));

/** An estimate to be varied, and the state that gives it. */
export interface Base {
  readonly initial: ScenarioState;
  readonly base: NumberedEstimate;
}

const fullOptions = (method: string, options: object): Readonly<Record<string, unknown>> =>
  v.parse(fieldsSchema(methodFields[method] ?? {}), options) as Readonly<Record<string, unknown>>;

const estimated = ({ dataset: { table }, method, options }: ScenarioState): Result<Estimate> =>
  runWhole(methods, { estimator: method, table, options: fullOptions(method, options), seed: 1 });

export function baseOf(table: OverlapTable, method: string, options: object): Base {
  const initial: ScenarioState = {
    dataset: datasetOf(table),
    method,
    options: fullOptions(method, options),
    simulated: null,
    read: (estimate) => estimate,
    notes: [],
  };
  const result = estimated(initial);
  if (!result.ok || !hasTotal(result.value)) throw new Error(result.ok ? "no total" : result.problem.code);
  return { initial, base: result.value };
}

/** The state after scenarios, each with a value as a notebook writes it, in the order given. */
export function stateAfter({ initial, base }: Base, changes: Readonly<Record<string, unknown>>): Result<ScenarioState> {
  const fits = (field: Parameters<typeof fieldSchema>[0], value: unknown) => v.is(fieldSchema(field), value);
  const random = randomStream(1, 0);
  const setting: ScenarioSetting = {
    initial,
    base,
    methods: methodFields,
    fits,
    relinked: (table, errors) => relinked(table, errors, random),
  };
  let state: Result<ScenarioState> = success(initial);
  for (const [name, written] of Object.entries(changes)) {
    const scenario = scenarios[name as "dependence"];
    const field = typeof scenario.field === "function" ? scenario.field(methodFields) : scenario.field;
    const value = v.parse(fieldSchema(field), written) as { between: string[]; "odds-ratio": number };
    if (state.ok) state = scenario.apply(state.value, value, setting);
  }
  return state;
}

/** What comes of it. */
export function varied(from: Base, changes: Readonly<Record<string, unknown>>): Result<Estimate> {
  const state = stateAfter(from, changes);
  if (!state.ok) return failure(state.problem);
  const result = estimated(state.value);
  return result.ok ? success(state.value.read(result.value)) : result;
}

/** Rows that assume a dependence, one for each odds ratio. */
export const dependenceRows = (from: Base, between: readonly string[], ratios: readonly number[]): ScenarioRow[] =>
  ratios.map((ratio, entry) => {
    const value = { between, "odds-ratio": ratio };
    const label = said("");
    const outcome = varied(from, { dependence: value });
    return { entry, settings: [{ scenario: "dependence", value, label }], label, outcome, notes: [] };
  });
