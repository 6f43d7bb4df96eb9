import { type ScenariosRequest, scenarioSeconds } from "../../jobs/planned-scenarios.ts";
import type { Runs } from "../../jobs/runs.ts";
import { hasTotal, type NumberedEstimate } from "../../model/estimate.ts";
import type { Method } from "../../model/estimator.ts";
import type { Fields } from "../../model/fields.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { ScenarioState } from "../../model/scenario.ts";
import {
  type Conclusion,
  type ScenarioOutcome,
  type ScenarioRow,
  scenarioOutcomeSchema,
} from "../../model/scenario-results.ts";
import { list } from "../../model/schema.ts";
import { fitsField, readOptions } from "../../notebook/read-fields.ts";
import { applySettings } from "../../scenarios/apply-settings.ts";
import { dialsOf } from "../../scenarios/dial.ts";
import { type DraftRow, expandGrid } from "../../scenarios/expand-grid.ts";
import type { CellEngine, Inputs } from "../cell-kind.ts";
import type { EstimateValue, Methods } from "../estimate/index.ts";
import type { ScenariosSpec, ScenariosValue } from "./index.ts";

/** The rows of a cell for one value of its base, and the expected seconds that they take. */
interface Planned {
  readonly base: EstimateValue;
  readonly plan: Result<ScenarioPlan>;
  readonly seconds: number;
}

/** How the rows of a cell are planned and estimated. */
export function scenariosEngine(
  { methods }: Pick<Methods, "methods">,
  { scenarios: run }: Pick<Runs, "scenarios">,
): CellEngine<ScenariosSpec, ScenariosValue, readonly ScenarioOutcome[]> {
  /** What was last planned for a cell: its cost is asked for again and again before it is run. */
  const plans = new WeakMap<ScenariosSpec, Planned>();

  function planned(spec: ScenariosSpec, inputs: Inputs): Planned {
    const base = baseOf(spec, inputs);
    const known = plans.get(spec);
    if (known?.base === base) return known;
    const plan = scenarioPlan(spec, base, methods);
    const seconds = plan.ok ? scenarioSeconds(plan.value.request, methods) : 0;
    const made = { base, plan, seconds };
    plans.set(spec, made);
    return made;
  }

  return {
    cost: (spec, inputs) => planned(spec, inputs).seconds,
    evaluate: async (spec, inputs, { pool, signal, onProgress, onPartial }) => {
      const { plan } = planned(spec, inputs);
      if (!plan.ok) return plan;
      const rows = emptyRows(plan.value);
      const value = about(spec, baseOf(spec, inputs), plan.value);
      let told = false;
      const onRow = (index: number, outcome: Pick<ScenarioRow, "outcome" | "notes">): void => {
        const row = rows[index];
        if (row) rows[index] = { ...row, ...outcome };
        // Rows that come together are told together.
        if (told) return;
        told = true;
        queueMicrotask(() => {
          told = false;
          onPartial({ ...value, rows: [...rows], dials: [] });
        });
      };
      const done = await run(pool, plan.value.request, { signal, onProgress, onRow });
      if (!done.ok) return done;
      return success(finished(rows, value, plan.value));
    },
    schema: () => list(scenarioOutcomeSchema),
    unpack(outcomes, spec, inputs) {
      const { plan } = planned(spec, inputs);
      if (!plan.ok) return null;
      const rows = emptyRows(plan.value);
      if (outcomes.length !== rows.length) return null;
      return finished(
        rows.map((row, index) => ({ ...row, ...outcomes[index] })),
        about(spec, baseOf(spec, inputs), plan.value),
        plan.value,
      );
    },
  };
}

const baseOf = ({ base }: ScenariosSpec, inputs: Inputs): EstimateValue => inputs.get(base) as EstimateValue;

/** The rows before anything is estimated; a scenario that cannot be made says so at once. */
const emptyRows = ({ drafts, request }: ScenarioPlan): ScenarioRow[] =>
  drafts.map((draft, index) => {
    const state = request.states[index];
    return { ...draft, outcome: state && !state.ok ? state : null, notes: state?.ok ? state.value.notes : [] };
  });

function about(
  { base: name, conclusions }: ScenariosSpec,
  { provenance, dataset }: EstimateValue,
  { base: estimate }: ScenarioPlan,
): Omit<ScenariosValue, "rows" | "dials"> {
  return { base: { name, estimate }, conclusions: conclusions.map(asConclusion), provenance, dataset };
}

/** All that follows when every row is there. */
function finished(
  rows: readonly ScenarioRow[],
  value: Omit<ScenariosValue, "rows" | "dials">,
  { request: { initial } }: ScenarioPlan,
): ScenariosValue {
  const { conclusions, base } = value;
  return { ...value, rows, dials: dialsOf({ base: base.estimate, initial, rows, conclusions }) };
}

function asConclusion(written: Readonly<Record<string, unknown>>): Conclusion {
  const side = "below" in written ? "below" : "above";
  return { side, people: Number(written[side]) };
}

/** All rows of a scenarios cell, and what has to be estimated for them. */
interface ScenarioPlan {
  readonly base: NumberedEstimate;
  readonly drafts: readonly DraftRow[];
  readonly request: ScenariosRequest;
}

/**
 * Applies the scenarios of every row to the base. A row that cannot be made fails by itself; the whole fails where the
 * base gives no number or the rows are too many.
 */
function scenarioPlan(
  { base: name, vary, interval }: ScenariosSpec,
  { estimate: base, provenance, data, by }: EstimateValue,
  estimators: Readonly<Record<string, Method>>,
): Result<ScenarioPlan> {
  if (!hasTotal(base)) return failure({ code: "base-without-number", base: name });
  const drafts = expandGrid(vary, { dataset: data, method: provenance.estimator });
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
