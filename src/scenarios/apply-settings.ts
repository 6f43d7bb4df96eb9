import { divideFalseMerges } from "../kernel/linkage/divide-false-merges.ts";
import { mendLinks } from "../kernel/linkage/mend-links.ts";
import { type RandomStream, randomStream } from "../kernel/sampling/random-stream.ts";
import type { Field, ValueOf } from "../model/fields.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { type Result, success } from "../model/result.ts";
import type { LinkageErrors, ScenarioSetting, ScenarioState } from "../model/scenario.ts";
import type { ScenarioSettingValue } from "../model/scenario-results.ts";
import { seedOf } from "../model/seed-of.ts";
import { scenarioNamed } from "./expand-grid.ts";
import { scenarios } from "./index.ts";

export interface SettingsRequest extends Omit<ScenarioSetting, "relinked"> {
  readonly settings: readonly ScenarioSettingValue[];
  readonly seed: number;
}

const order = Object.keys(scenarios);

/**
 * The state that the scenarios of a row leave, applied in the order of the registry, however they are written. All rows
 * draw the same random numbers, so that those that simulate differ only by what they suppose. Fails as the first that
 * cannot be applied.
 */
export function applySettings({ settings, seed, ...setting }: SettingsRequest): Result<ScenarioState> {
  // Scenarios draw other numbers than the estimates that follow.
  const random = randomStream(seedOf("scenarios", seed), 0);
  const drawn = (table: OverlapTable, errors: LinkageErrors) => relinked(table, errors, random);
  const inOrder = settings.toSorted((a, b) => order.indexOf(a.scenario) - order.indexOf(b.scenario));
  let state: Result<ScenarioState> = success(setting.initial);
  for (const { scenario, value } of inOrder) {
    if (!state.ok) break;
    state = scenarioNamed(scenario).apply(state.value, value as ValueOf<Field>, { ...setting, relinked: drawn });
  }
  return state;
}

/**
 * A table as it might be without errors of linkage: people linked by mistake are divided first, as their share is one of
 * the people linked, then those whose records were not found to belong together are put together.
 */
export function relinked(
  table: OverlapTable,
  { missed, falseMerges }: LinkageErrors,
  random: RandomStream,
): OverlapTable {
  const counts = table.counts.slice();
  divideFalseMerges(counts, falseMerges, random);
  mendLinks(counts, missed, random);
  return { ...table, counts };
}
