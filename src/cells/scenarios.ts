import { runScenarios, scenarioSeconds } from "../jobs/run-scenarios.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Field, Fields } from "../model/fields.ts";
import { type Result, success } from "../model/result.ts";
import type { MethodFields, Scenario } from "../model/scenario.ts";
import type { Conclusion, ScenarioRow } from "../model/scenario-results.ts";
import { dialsOf } from "../scenarios/dial.ts";
import { mostScenarios, scenarioNamed } from "../scenarios/expand-grid.ts";
import { scenarios as registry } from "../scenarios/index.ts";
import { estimateUnderVerdict } from "../text/estimate-under-verdict.ts";
import { withVerdict } from "../text/with-verdict.ts";
import type { CellKind, Inputs } from "./cell-kind.ts";
import type { EstimateValue } from "./estimate-value.ts";
import { keptOutcomes } from "./kept-outcomes.ts";
import { type ScenarioPlan, scenarioPlan } from "./scenario-plan.ts";
import { scenariosFieldWords } from "./scenarios-field-words.ts";
import { scenariosFinding } from "./scenarios-in-words.ts";
import type { ScenariosSpec, ScenariosValue } from "./scenarios-value.ts";
import { scenariosWords } from "./scenarios-words.ts";
import { isWithheld } from "./withheld-view.tsx";

const people = { kind: "number", default: 0, low: 0, high: 1e9, whole: true } as const;
const conclusionFields = { below: { below: people }, above: { above: people } } as const satisfies Record<
  string,
  Fields
>;
const mostConclusions = 10;

/** The rows of a cell for one value of its base, and the expected seconds that they take. */
interface Planned {
  readonly base: EstimateValue;
  readonly plan: Result<ScenarioPlan>;
  readonly seconds: number;
}

/** Variations of one estimate: what becomes of it when data, method or assumptions are other than they are. */
export function scenariosKind(
  estimators: Readonly<Record<string, Estimator>>,
): CellKind<ScenariosSpec, ScenariosValue> {
  const methods: MethodFields = Object.fromEntries(
    Object.entries(estimators).map(([name, { fields }]) => [name, fields]),
  );
  const grid: Fields = Object.fromEntries(
    Object.entries<Scenario>(registry).map(([name, { field }]): [string, Field] => [
      name,
      typeof field === "function" ? field(methods) : field,
    ]),
  );
  /** What was last planned for a cell: its cost is asked for again and again before it is run. */
  const plans = new WeakMap<ScenariosSpec, Planned>();

  function planned(spec: ScenariosSpec, inputs: Inputs): Planned {
    const base = baseOf(spec, inputs);
    const known = plans.get(spec);
    if (known?.base === base) return known;
    const plan = scenarioPlan(spec, base, estimators);
    const seconds = plan.ok ? scenarioSeconds(plan.value.request, estimators) : 0;
    const made = { base, plan, seconds };
    plans.set(spec, made);
    return made;
  }

  return {
    words: {
      en: { ...scenariosWords.en, fields: scenariosFieldWords(estimators, "en") },
      da: { ...scenariosWords.da, fields: scenariosFieldWords(estimators, "da") },
    },
    fields: () => ({
      base: { kind: "cell", of: ["estimate"], many: false },
      vary: { kind: "grid", of: grid, most: mostScenarios },
      conclusions: { kind: "groups", of: conclusionFields, most: mostConclusions },
      interval: { kind: "choice", default: "as-base", choices: ["as-base", "none"] },
    }),
    keyParts: ({ vary }, seed) => {
      const names = [...new Set(vary.flatMap(Object.keys))];
      const named = vary.flatMap(({ method = [] }) => method.map(String));
      return [
        seed,
        ...names.map((name) => `${name} ${scenarioNamed(name).version}`),
        ...[...new Set(named)].map((method) => `${method} ${estimators[method]?.version}`),
      ];
    },
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
      const run = await runScenarios(pool, plan.value.request, { signal, onProgress, onRow }, estimators);
      if (!run.ok) return run;
      return success(finished(rows, value, plan.value));
    },
    kept: {
      pack: ({ rows }) => rows.map(({ outcome, notes }) => ({ outcome, notes })),
      unpack(kept, spec, inputs) {
        const outcomes = keptOutcomes(kept);
        const { plan } = planned(spec, inputs);
        if (outcomes === null || !plan.ok) return null;
        const rows = emptyRows(plan.value);
        if (outcomes.length !== rows.length) return null;
        return finished(
          rows.map((row, index) => ({ ...row, ...outcomes[index] })),
          about(spec, baseOf(spec, inputs), plan.value),
          plan.value,
        );
      },
    },
    finding: (value, language, verdict) => {
      const found = scenariosFinding(value, language);
      if (verdict === null) return found;
      const { estimate } = value.base;
      const told = isWithheld(verdict.level) ? estimateUnderVerdict(estimate, verdict.level, language) : found;
      return withVerdict(told, verdict, language);
    },
    loadView: async () => ({ View: (await import("./scenarios-view.tsx")).ScenariosView }),
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
