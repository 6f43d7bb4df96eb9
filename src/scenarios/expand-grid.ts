import type { Dataset } from "../model/dataset.ts";
import type { Field, GridEntry, ValueOf } from "../model/fields.ts";
import { type InEveryLanguage, languages } from "../model/language.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { ScenarioRow, ScenarioSettingValue } from "../model/scenario-results.ts";
import { scenarios } from "./index.ts";

/** A row before anything is estimated. */
export type DraftRow = Pick<ScenarioRow, "entry" | "settings" | "label">;

export const mostScenarios = 500;

/**
 * The rows of a grid in the order in which they are written, the values of the last key of an entry varying fastest. A
 * value that stands for several, such as every list in turn, is each of them. Fails with `too-many-scenarios`.
 */
export function expandGrid(entries: readonly GridEntry[], dataset: Dataset): Result<readonly DraftRow[]> {
  const expanded = entries.map((entry) =>
    Object.entries(entry).map(([name, written]) => settingsOf(name, written, dataset)),
  );
  const rows = expanded.reduce((sum, keys) => sum + keys.reduce((product, { length }) => product * length, 1), 0);
  if (rows > mostScenarios) return failure({ code: "too-many-scenarios", scenarios: rows, most: mostScenarios });
  return success(
    expanded.flatMap((keys, entry) =>
      combinations(keys).map((settings) => ({ entry, settings, label: joined(settings.map(({ label }) => label)) })),
    ),
  );
}

function settingsOf(name: string, written: readonly unknown[], dataset: Dataset): ScenarioSettingValue[] {
  const scenario = scenarioNamed(name);
  const { en, da } = scenario.words;
  // The field of the scenario has vouched for its values when the cell was read.
  return (written as readonly ValueOf<Field>[])
    .flatMap((each) => scenario.values?.(each, dataset) ?? [each])
    .map((value) => ({ scenario: name, value, label: { en: en.label(value), da: da.label(value) } }));
}

const combinations = <Item>(keys: readonly (readonly Item[])[]): readonly (readonly Item[])[] =>
  keys.reduce<readonly (readonly Item[])[]>(
    (rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])),
    [[]],
  );

const joined = (labels: readonly InEveryLanguage<string>[]): InEveryLanguage<string> =>
  Object.fromEntries(
    languages.map((language) => [language, labels.map((label) => label[language]).join(", ")]),
  ) as InEveryLanguage<string>;

/** A scenario of the registry. */
export function scenarioNamed(name: string): Scenario {
  const all: Readonly<Record<string, Scenario>> = scenarios;
  const scenario = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!scenario) throw new Error(`no scenario "${name}" after validation`);
  return scenario;
}
