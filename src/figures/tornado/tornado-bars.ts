import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { type FinishedScenario, scenarioOutcomes } from "../scenario-outcomes.ts";

/** A choice, and how far it moves the answer from that of the base. */
export interface TornadoBar {
  readonly label: string;
  /** Smallest and largest total that the choice gives, the base's among them. */
  readonly low: number;
  readonly high: number;
}

/** More bars than this are not drawn. */
export const mostBars = 20;

/**
 * The entries of the cell, or the scenarios where there is one entry only, those that move the answer most first. An entry
 * of several scenarios is called by those that give its ends.
 */
export function tornadoBars(results: ScenarioResults, language: Language): TornadoBar[] {
  const { total: base } = results.base.estimate;
  const reach = ({ low, high }: TornadoBar): number => Math.max(Math.log(high / base), Math.log(base / low));
  return choices(results)
    .map((scenarios) => bar(scenarios, base, language))
    .sort((a, b) => reach(b) - reach(a));
}

function choices(results: ScenarioResults): FinishedScenario[][] {
  const { finished } = scenarioOutcomes(results);
  const entries = new Map<number, FinishedScenario[]>();
  for (const scenario of finished) {
    entries.set(scenario.row.entry, [...(entries.get(scenario.row.entry) ?? []), scenario]);
  }
  const several = new Set(results.rows.map(({ entry }) => entry)).size > 1;
  return several ? [...entries.values()] : finished.map((scenario) => [scenario]);
}

function bar(scenarios: readonly FinishedScenario[], base: number, language: Language): TornadoBar {
  const sorted = scenarios.toSorted((a, b) => a.estimate.total - b.estimate.total);
  const ends = [sorted[0], sorted.at(-1)].flatMap((each) => (each ? [each.row.label[language]] : []));
  const totals = [base, ...sorted.map(({ estimate }) => estimate.total)];
  return { label: [...new Set(ends)].join(" … "), low: Math.min(...totals), high: Math.max(...totals) };
}
