import type { ScenariosValue } from "../cells/scenarios/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { inEveryLanguage } from "../locale/catalogues.ts";
import { calledIn, scenarioInBrief } from "../locale/scenario-words.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../model/scenario-results.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import type { BriefCells } from "./cells.ts";
import type { BriefScenario } from "./content.ts";
import { listName, methodName, valueName } from "./names.ts";
import { twoFigures } from "./range.ts";
import { estimateTold } from "./told.ts";

/** As many scenarios as can be taken in side by side. */
const mostShown = 6;

/** A scenario, and what is known about the cell that it stands in. */
export interface ChosenScenario {
  readonly row: ScenarioRow;
  readonly label: InEveryLanguage<string>;
  /** How many times its base it gives; null where it gives no number, or none yet. */
  readonly factor: number | null;
  /** The same for all that were written together, as values of one key. */
  readonly entry: string;
  /** Whether it varies the estimate that the brief leads with. */
  readonly isOfHeadline: boolean;
  /** Whether its cell has a dial that says in a sentence what it comes to. */
  readonly isOfDial: boolean;
}

/** What the chosen scenario cells have so far. */
export function scenarioValues(
  { scenarios }: BriefCells,
  states: ReadonlyMap<string, CellState>,
): readonly ScenariosValue[] {
  return scenarios.flatMap(({ name }) => {
    const state = states.get(name);
    if (state?.status === "done") return [state.value as ScenariosValue];
    return state?.status === "running" && state.partial !== undefined ? [state.partial as ScenariosValue] : [];
  });
}

/** All scenarios of the chosen cells that change something; `headline` is the cell that the brief leads with. */
export const chosenScenarios = (values: readonly ScenariosValue[], headline: string): readonly ChosenScenario[] =>
  values.flatMap((value, cell) =>
    value.rows.filter(changesSomething).map((row) => ({
      row,
      label: labelOf(row, value, headline),
      factor: factorOf(row, value),
      entry: `${cell} ${row.entry}`,
      isOfHeadline: value.base.name === headline,
      isOfDial: value.dials.length > 0 && row.settings.some(({ scenario }) => scenario === "dependence"),
    })),
  );

const changesSomething = ({ settings }: ScenarioRow): boolean =>
  settings.some(({ scenario, value }) => scenario !== "drop" || value !== "none");

function labelOf(
  { settings }: ScenarioRow,
  { base, dataset, provenance: { estimator: method } }: ScenariosValue,
  headline: string,
): InEveryLanguage<string> {
  return inEveryLanguage(({ scenarios }, language) => {
    const names = {
      list: (list: string) => listName(dataset.listNames, list)[language],
      value: (column: string, value: string) => valueName(column, value)[language],
    };
    const label = scenarioInBrief(settings, calledIn(settings, { method, language, names }), language);
    return base.name === headline ? label : `${label} (${scenarios.ofMethod(methodName(method)[language])})`;
  });
}

/** How many times the base's estimate a scenario gives. */
function factorOf({ outcome }: ScenarioRow, { base }: ScenarioResults): number | null {
  const total = outcome?.ok ? outcome.value.total : null;
  return total === null || total <= 0 ? null : twoFigures(total / base.estimate.total);
}

/**
 * The scenarios that are shown side by side, in the order in which they are written: of those that were written together
 * first the one that moves the answer most, and then others while there is room. Those of a dial are not among them.
 */
export function briefScenarios(chosen: readonly ChosenScenario[], level: VerdictLevel): readonly BriefScenario[] {
  const candidates = chosen.filter(({ isOfDial }) => !isOfDial);
  const kept = new Set([...new Set([...farthestOfEach(candidates), ...candidates])].slice(0, mostShown));
  return candidates
    .filter((each) => kept.has(each))
    .map(({ row, label, factor }) => ({ label, outcome: outcomeOf(row, factor, level) }));
}

/** Of the scenarios that were written together the one that moves the answer most. */
export function farthestOfEach(chosen: readonly ChosenScenario[]): readonly ChosenScenario[] {
  const farthest = new Map<string, ChosenScenario>();
  for (const each of chosen) {
    const before = farthest.get(each.entry);
    if (before === undefined || moves(each) > moves(before)) farthest.set(each.entry, each);
  }
  return [...farthest.values()];
}

/** How far a scenario moves the answer, up or down. */
export const moves = ({ factor }: ChosenScenario): number => (factor === null ? 0 : Math.abs(Math.log(factor)));

function outcomeOf({ outcome }: ScenarioRow, factor: number | null, level: VerdictLevel): BriefScenario["outcome"] {
  if (outcome === null) return { kind: "waiting" };
  if (!outcome.ok) return { kind: "none" };
  const told = estimateTold(outcome.value, level);
  return told.kind !== "none" || factor === null || level === "lower-bound" ? told : { kind: "times", factor };
}
