import type { PeopleRow, TrajectoryInput } from "../../figures/figure.ts";
import { trajectoryWords } from "../../figures/trajectory/words.ts";
import type { Estimate } from "../../model/estimate.ts";
import { languages } from "../../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../../model/scenario-results.ts";
import type { EstimateValue } from "../estimate/value.ts";
import { estimateRow, strataRows } from "./people-rows.ts";
import type { FigureSubject } from "./value.ts";

/** The scenarios whose rows can be a trajectory, and what is added along it. */
const along = { only: "lists", years: "years" } as const;

const isAlong = (scenario: string | undefined): scenario is keyof typeof along =>
  scenario !== undefined && Object.hasOwn(along, scenario);

/** The steps of scenarios that keep more and more lists or years, or of an estimate divided by one column; else null. */
export function trajectoryInput(subject: FigureSubject): TrajectoryInput | null {
  switch (subject.kind) {
    case "scenarios":
      return fromScenarios(subject.value);
    case "estimate":
      return fromStrata(subject.value);
    default:
      return null;
  }
}

function fromStrata({ estimate, by }: EstimateValue): TrajectoryInput | null {
  const rows = strataRows(estimate);
  if (by.length !== 1 || rows.length < 2) return null;
  return { along: by[0] === "year" ? "years" : "strata", adds: false, rows };
}

/** Rows that do something else besides, or something else altogether, take no part. The base, with all there is, ends it. */
function fromScenarios({ rows, base }: ScenarioResults): TrajectoryInput | null {
  const scenario = rows.map(soleScenario).find(isAlong);
  if (scenario === undefined) return null;
  const steps = rows.filter((row) => soleScenario(row) === scenario);
  const kept = steps.map(({ settings }) => [settings[0]?.value].flat().map(String));
  const adds = kept.every((names, step) => step === 0 || isWithin(kept[step - 1] ?? [], names));
  const apart = scenario === "years" && kept.every((names) => names.length === 1);
  if (!adds && !apart) return null;
  const known = steps.map(({ label, outcome }) => rowOf(label, outcome?.ok ? outcome.value : null));
  const end = adds && !isSameStep(known.at(-1), base.estimate) ? [baseRow(base, along[scenario])] : [];
  const all = [...known, ...end];
  return all.length < 2 ? null : { along: along[scenario], adds, rows: all };
}

const soleScenario = ({ settings }: ScenarioRow): string | undefined =>
  settings.length === 1 ? settings[0]?.scenario : undefined;

const isWithin = (fewer: readonly string[], more: readonly string[]): boolean =>
  fewer.length < more.length && fewer.every((name) => more.includes(name));

const rowOf = (label: PeopleRow["label"], estimate: Estimate | null): PeopleRow =>
  estimate ? estimateRow(label, estimate) : { label, observed: null, total: null, interval: null, claim: "number" };

const isSameStep = (row: PeopleRow | undefined, { observed, total }: Estimate): boolean =>
  row?.observed === observed && row.total === total;

function baseRow({ name, estimate }: ScenarioResults["base"], step: "lists" | "years"): PeopleRow {
  const labels = languages.map((language) => [language, trajectoryWords[language].everything[step](name)]);
  return estimateRow(Object.fromEntries(labels) as PeopleRow["label"], estimate);
}
