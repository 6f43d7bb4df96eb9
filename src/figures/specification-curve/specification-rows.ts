import type { NumberedEstimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { scenarioOutcomes } from "../scenario-outcomes.ts";

/** One estimate of the curve, and which settings made it. */
export interface Specification {
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
