import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { NumberedEstimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { envelopeOf } from "../envelope.ts";
import type { Figure } from "../figure.ts";
import { finishedEstimate, missingScenarios, scenarioOutcomes, scenarioTable } from "../scenarios.ts";

/** One estimate of the curve, and which settings made it. */
interface Specification {
  readonly label: string;
  readonly estimate: NumberedEstimate;
  readonly isBase: boolean;
  /** By the keys of the rows of the matrix. */
  readonly settings: ReadonlySet<string>;
}

export interface SpecificationRow {
  readonly key: string;
  readonly label: string;
  /** The scenario that the setting belongs to; rows of one stand together. */
  readonly scenario: string;
}

/** The base and all finished scenarios, by ascending total. */
export function specifications({ base, ...results }: ScenarioResults, language: Language): Specification[] {
  const scenarios = scenarioOutcomes(results).finished.map(({ row, estimate }) => ({
    label: row.label[language],
    estimate,
    isBase: false,
    settings: new Set(row.settings.map(settingKey)),
  }));
  return [{ label: base.name, estimate: base.estimate, isBase: true, settings: new Set<string>() }, ...scenarios].sort(
    (a, b) => a.estimate.total - b.estimate.total,
  );
}

/** More rows than this would bury the curve; the settings that occur least stand together in one more row. */
const mostRows = 24;
const otherKey = "";

/** A row for every setting that made any of the estimates, those of one scenario together, in the order written. */
export function specificationRows(
  results: ScenarioResults,
  language: Language,
  others: (settings: number) => string,
): { readonly rows: readonly SpecificationRow[]; has(specification: Specification, row: SpecificationRow): boolean } {
  const known = new Map<string, SpecificationRow & { uses: number }>();
  for (const { row } of scenarioOutcomes(results).finished) {
    for (const setting of row.settings) {
      const key = settingKey(setting);
      const uses = (known.get(key)?.uses ?? 0) + 1;
      known.set(key, { key, label: setting.label[language], scenario: setting.scenario, uses });
    }
  }
  const all = [...known.values()];
  const kept = new Set(all.length <= mostRows ? all : all.toSorted((a, b) => b.uses - a.uses).slice(0, mostRows - 1));
  const left = new Set(all.filter((row) => !kept.has(row)).map(({ key }) => key));
  const scenarios = [...new Set(all.map(({ scenario }) => scenario))];
  const rows: SpecificationRow[] = [...kept].sort(
    (a, b) => scenarios.indexOf(a.scenario) - scenarios.indexOf(b.scenario),
  );
  if (left.size > 0) rows.push({ key: otherKey, label: others(left.size), scenario: otherKey });
  return {
    rows,
    has: ({ settings }, { key }) =>
      key === otherKey ? [...settings].some((each) => left.has(each)) : settings.has(key),
  };
}

const settingKey = ({ scenario, value }: { readonly scenario: string; readonly value: unknown }): string =>
  `${scenario} ${JSON.stringify(value)}`;

/** All estimates of the scenarios sorted by size, and what made each of them. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) =>
    [finding(results, language), ...missingScenarios(results, language), readingKey(results, language)].join(" "),
  table: (results, language) => scenarioTable(results, sortedRows(results), language),
};

function finding(results: ScenarioResults, language: Language): string {
  const { estimate: base } = results.base;
  const { finished } = scenarioOutcomes(results);
  const seen = formatCount(base.observed, language);
  const estimates = [base, ...finished.map(({ estimate }) => estimate)];
  const envelope = envelopeOf(estimates);
  if (envelope === null || finished.length === 0) return catalogues[language].figures.shared.scenarios.nothing(seen);
  const [low, high] = rangeText(envelope.low, envelope.high, envelope.observed, language);
  const [quarter, threeQuarters] = rangeText(envelope.quarter, envelope.threeQuarters, envelope.observed, language);
  return catalogues[language].figures["specification-curve"].finding({
    ...{ estimates: envelope.estimates, low, high, quarter, threeQuarters, seen },
  });
}

/** Names the level of the intervals where all have the same. */
function readingKey(results: ScenarioResults, language: Language): string {
  const levels = specifications(results, language).flatMap(
    ({ estimate }) => toldInterval(estimate.intervals)?.level ?? [],
  );
  const [level] = levels;
  const common = level !== undefined && levels.every((each) => each === level);
  const bounds = scenarioOutcomes(results).finished.some(({ estimate }) => isLowerBound(estimate.claim));
  return catalogues[language].figures["specification-curve"].readingKey(
    common ? formatPercent(level, language) : null,
    bounds,
  );
}

/** By ascending total, as drawn; what has none comes last. */
function sortedRows(results: ScenarioResults) {
  const total = (row: ScenarioResults["rows"][number] | "base"): number =>
    row === "base" ? results.base.estimate.total : (finishedEstimate(row)?.total ?? Number.MAX_VALUE);
  return (["base", ...results.rows] as const).toSorted((a, b) => total(a) - total(b));
}
