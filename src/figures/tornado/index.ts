import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";
import { type FinishedScenario, missingScenarios, scenarioOutcomes } from "../scenarios.ts";

/** A choice, and how far it moves the answer from that of the base. */
interface TornadoBar {
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

/** Which choice moves the answer most. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) => {
    const { leftOut, readingKey } = catalogues[language].figures.tornado;
    const others = tornadoBars(results, language).length - mostBars;
    return [
      finding(results, language),
      ...(others > 0 ? [leftOut(mostBars, others)] : []),
      ...missingScenarios(results, language),
      readingKey,
    ].join(" ");
  },
  table: tornadoTable,
};

function finding(results: ScenarioResults, language: Language): string {
  const say = catalogues[language].figures.tornado;
  const { observed, total } = results.base.estimate;
  const seen = formatCount(observed, language);
  const [first] = tornadoBars(results, language);
  if (first === undefined) return catalogues[language].figures.shared.scenarios.nothing(seen);
  const [low, high] = [first.low, first.high].map((end) => formatRatio(end / total, language));
  if (low === undefined || high === undefined || low === high) return say.nothingMoves(seen);
  return say.finding(first.label, low, high, seen);
}

function tornadoTable(results: ScenarioResults, language: Language): FigureTable {
  const say = catalogues[language].figures.tornado;
  const { total } = results.base.estimate;
  return {
    columns: [
      { name: say.choice, align: "start" },
      ...numbers(say.lowest, say.highest, say.lowestRatio, say.highestRatio),
    ],
    rows: tornadoBars(results, language).map(({ label, low, high }) => [
      label,
      formatCount(low, language),
      formatCount(high, language),
      formatRatio(low / total, language),
      formatRatio(high / total, language),
    ]),
  };
}
