import { catalogues } from "../locale/catalogues.ts";
import { formatCount } from "../locale/numbers.ts";
import { hasTotal, type NumberedEstimate } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../model/scenario-results.ts";
import type { FigureTable } from "./figure.ts";
import { endCells, endColumns, levelsOf, numbers } from "./figure-table.ts";

export interface FinishedScenario {
  readonly row: ScenarioRow;
  readonly estimate: NumberedEstimate;
}

/** Scenarios by what came of them; one whose method claims no number counts as failed. */
export interface ScenarioOutcomes {
  readonly finished: readonly FinishedScenario[];
  readonly failed: number;
  readonly pending: number;
}

export function scenarioOutcomes({ rows }: Pick<ScenarioResults, "rows">): ScenarioOutcomes {
  const finished = rows.flatMap((row) => {
    const estimate = finishedEstimate(row);
    return estimate === null ? [] : [{ row, estimate }];
  });
  const pending = rows.filter(({ outcome }) => outcome === null).length;
  return { finished, failed: rows.length - finished.length - pending, pending };
}

/** The estimate of a scenario; null while it is not there, and where there is none. */
export const finishedEstimate = ({ outcome }: ScenarioRow): NumberedEstimate | null =>
  outcome?.ok && hasTotal(outcome.value) ? outcome.value : null;

/** How many scenarios gave nothing, and how many are still to come, each in a sentence; none where all are there. */
export function missingScenarios(results: ScenarioResults, language: Language): string[] {
  const say = catalogues[language].figures.shared.scenarios;
  const { failed, pending } = scenarioOutcomes(results);
  return [...(failed > 0 ? [say.failed(failed)] : []), ...(pending > 0 ? [say.pending(pending)] : [])];
}

/** The base and the given scenarios, to the person; what gave no estimate says so. */
export function scenarioTable(
  results: ScenarioResults,
  rows: readonly (ScenarioRow | "base")[],
  language: Language,
): FigureTable {
  const say = catalogues[language].figures.shared;
  const levels = scenarioLevels(results);
  const count = (value: number): string => formatCount(value, language);
  return {
    columns: [
      { name: say.scenarios.scenario, align: "start" },
      ...numbers(say.seen, say.total),
      ...endColumns(levels, language),
    ],
    rows: rows.map((row) => {
      const estimate = row === "base" ? results.base.estimate : finishedEstimate(row);
      const label = row === "base" ? say.scenarios.baseLabel(results.base.name) : row.label[language];
      const nothing = row !== "base" && row.outcome === null ? say.scenarios.notYet : say.noEstimate;
      return [
        label,
        estimate ? count(estimate.observed) : say.none,
        estimate ? count(estimate.total) : nothing,
        ...endCells(estimate?.intervals ?? [], levels, language),
      ];
    }),
  };
}

/** The levels that any interval of the base or a scenario has, highest first. */
export function scenarioLevels(results: ScenarioResults): number[] {
  const estimates = [results.base.estimate, ...scenarioOutcomes(results).finished.map(({ estimate }) => estimate)];
  return levelsOf(estimates);
}
