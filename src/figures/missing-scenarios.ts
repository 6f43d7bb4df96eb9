import type { Language } from "../model/language.ts";
import type { ScenarioResults } from "../model/scenario-results.ts";
import { scenarioFigureWords } from "./scenario-figure-words.ts";
import { scenarioOutcomes } from "./scenario-outcomes.ts";

/** How many scenarios gave nothing, and how many are still to come, each in a sentence; none where all are there. */
export function missingScenarios(results: ScenarioResults, language: Language): string[] {
  const say = scenarioFigureWords[language];
  const { failed, pending } = scenarioOutcomes(results);
  return [...(failed > 0 ? [say.failed(failed)] : []), ...(pending > 0 ? [say.pending(pending)] : [])];
}
