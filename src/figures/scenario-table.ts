import { catalogues } from "../locale/catalogues.ts";
import { formatCount, formatPercent } from "../locale/numbers.ts";
import type { NumberedEstimate } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../model/scenario-results.ts";
import type { FigureTable } from "./figure.ts";
import { intervalLevels } from "./interval-levels.ts";
import { finishedEstimate, scenarioOutcomes } from "./scenario-outcomes.ts";

/** The base and the given scenarios, to the person; what gave no estimate says so. */
export function scenarioTable(
  results: ScenarioResults,
  rows: readonly (ScenarioRow | "base")[],
  language: Language,
): FigureTable {
  const say = catalogues[language].figures.shared;
  const levels = scenarioLevels(results);
  const count = (value: number): string => formatCount(value, language);
  const number = (name: string) => ({ name, align: "end" }) as const;
  return {
    columns: [
      { name: say.scenarios.scenario, align: "start" },
      number(say.seen),
      number(say.total),
      ...levels.flatMap((level) => {
        const percent = formatPercent(level, language);
        return [number(say.from(percent)), number(say.to(percent))];
      }),
    ],
    rows: rows.map((row) => {
      const estimate = row === "base" ? results.base.estimate : finishedEstimate(row);
      const label = row === "base" ? say.scenarios.baseLabel(results.base.name) : row.label[language];
      const nothing = row !== "base" && row.outcome === null ? say.scenarios.notYet : say.noEstimate;
      return [
        label,
        estimate ? count(estimate.observed) : say.none,
        estimate ? count(estimate.total) : nothing,
        ...levels.flatMap((level) => endsAt(estimate, level)?.map(count) ?? [say.none, say.none]),
      ];
    }),
  };
}

function endsAt(estimate: NumberedEstimate | null, level: number): [number, number] | null {
  const interval = estimate?.intervals.find((each) => each.level === level);
  return interval ? [interval.low, interval.high] : null;
}

/** The levels that any interval of the base or a scenario has, highest first. */
export function scenarioLevels(results: ScenarioResults): number[] {
  const estimates = [results.base.estimate, ...scenarioOutcomes(results).finished.map(({ estimate }) => estimate)];
  return intervalLevels({ rows: estimates.map((estimate) => ({ label: "", estimate })), observed: 0 });
}
