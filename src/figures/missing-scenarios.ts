import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { ScenarioResults } from "../model/scenario-results.ts";
import { scenarioOutcomes } from "./scenario-outcomes.ts";

/** How many scenarios gave nothing, and how many are still to come, each in a sentence; none where all are there. */
export function missingScenarios(results: ScenarioResults, language: Language): string[] {
  const say = catalogues[language].figures.shared.scenarios;
  const { failed, pending } = scenarioOutcomes(results);
  return [...(failed > 0 ? [say.failed(failed)] : []), ...(pending > 0 ? [say.pending(pending)] : [])];
}
