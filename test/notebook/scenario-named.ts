import { hasTotal, type NumberedEstimate } from "../../src/model/estimate.ts";
import type { ScenarioResults } from "../../src/model/scenario-results.ts";

/** Finds the estimate of a scenario by its English label; it must have one. */
export const scenarioNamed =
  ({ rows }: ScenarioResults) =>
  (label: string): NumberedEstimate => {
    const outcome = rows.find((row) => row.label.en === label)?.outcome;
    if (!outcome?.ok || !hasTotal(outcome.value)) throw new Error(`no estimate for "${label}"`);
    return outcome.value;
  };
