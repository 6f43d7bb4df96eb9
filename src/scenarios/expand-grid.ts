import { inEveryLanguage } from "../locale/catalogues.ts";
import { calledIn, scenarioWords } from "../locale/scenario-words.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Field, GridEntry, ValueOf } from "../model/fields.ts";
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
export function expandGrid(
  entries: readonly GridEntry[],
  { dataset, method }: { readonly dataset: Dataset; readonly method: string },
): Result<readonly DraftRow[]> {
  const expanded = entries.map((entry) =>
    Object.entries(entry).map(([name, written]) => settingsOf(name, written, dataset)),
  );
  const rows = expanded.reduce((sum, keys) => sum + keys.reduce((product, { length }) => product * length, 1), 0);
  if (rows > mostScenarios) return failure({ code: "too-many-scenarios", scenarios: rows, most: mostScenarios });
  return success(
    expanded.flatMap((keys, entry) => combinations(keys).map((settings) => ({ entry, ...inWords(settings, method) }))),
  );
}

type Setting = Omit<ScenarioSettingValue, "label">;

function settingsOf(name: string, written: readonly unknown[], dataset: Dataset): Setting[] {
  const scenario = scenarioNamed(name);
  // The field of the scenario has vouched for its values when the cell was read.
  return (written as readonly ValueOf<Field>[])
    .flatMap((each) => scenario.values?.(each, dataset) ?? [each])
    .map((value) => ({ scenario: name, value }));
}

const combinations = <Item>(keys: readonly (readonly Item[])[]): readonly (readonly Item[])[] =>
  keys.reduce<readonly (readonly Item[])[]>(
    (rows, items) => rows.flatMap((row) => items.map((item) => [...row, item])),
    [[]],
  );

/** What a row changes of an estimate by a method, and all of it in a few words. */
function inWords(settings: readonly Setting[], method: string): Pick<DraftRow, "settings" | "label"> {
  const told = settings.map(({ scenario, value }) => ({
    scenario,
    value,
    label: inEveryLanguage((_, language) =>
      scenarioWords(scenario, language).inRow(value, calledIn(settings, { method, language })),
    ),
  }));
  return {
    settings: told,
    label: inEveryLanguage((_, language) => told.map(({ label }) => label[language]).join(", ")),
  };
}

/** A scenario of the registry. */
export function scenarioNamed(name: string): Scenario {
  const all: Readonly<Record<string, Scenario>> = scenarios;
  const scenario = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!scenario) throw new Error(`no scenario "${name}" after validation`);
  return scenario;
}
