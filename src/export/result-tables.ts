import type { EstimateValue } from "../cells/estimate/index.ts";
import type { ScenariosValue } from "../cells/scenarios/index.ts";
import { stateProblem } from "../cells/session/cell-state.ts";
import type { ResultCell, ResultInterval, ResultLine, ResultTables } from "../data/tables/contract.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import type { Provenance } from "../model/provenance.ts";
import { textIn } from "../model/texts.ts";
import { allDataBehind } from "../notebook/data-behind.ts";
import type { Cell } from "../notebook/document.ts";
import type { Tellable } from "./disclosure/tellable.ts";

/** A result with its intervals, before it has its place among all. */
interface Found extends Omit<ResultLine, "line" | "cell"> {
  readonly intervals: readonly Omit<ResultInterval, "line">[];
}

const nothing = {
  label: null,
  settings: null,
  claim: null,
  observed: null,
  total: null,
  problem: null,
  intervals: [],
} as const;

/**
 * Every estimate of a session: strata and scenarios below their cells, and cells without a result with the reason. Rows are
 * labelled in a language; all else is the same in each.
 */
export function resultTables(told: Tellable, language: Language): ResultTables {
  const asked = [...told.notebook.cells.values()].filter(({ kind }) => kind === "estimate" || kind === "scenarios");
  const found = asked.flatMap((cell) => foundIn(cell, told, language).map((each) => ({ cell: cell.name, ...each })));
  return {
    cells: asked.map((cell) => origin(cell, told)),
    lines: found.map(({ intervals: _, ...each }, line) => ({ line, ...each })),
    intervals: found.flatMap(({ intervals }, line) => intervals.map((interval) => ({ line, ...interval }))),
  };
}

function doneIn<Value>({ name, sound }: Cell, { states }: Tellable): Value | null {
  const state = states.get(name);
  return sound && state?.status === "done" ? (state.value as Value) : null;
}

function origin(cell: Cell, told: Tellable): ResultCell {
  const { name } = cell;
  const [data = ""] = allDataBehind(told.notebook, name);
  const made = doneIn<{ readonly provenance: Provenance }>(cell, told)?.provenance;
  return {
    cell: name,
    method: made?.estimator ?? null,
    version: made?.version ?? null,
    options: made ? JSON.stringify(made.options) : null,
    seed: made?.seed ?? null,
    data: made?.data || null,
    verdict: told.studies.get(data)?.verdict.level ?? null,
  };
}

function foundIn(cell: Cell, told: Tellable, language: Language): readonly Found[] {
  const value = doneIn<EstimateValue | ScenariosValue>(cell, told);
  if (value === null) {
    const state = told.states.get(cell.name);
    const problem = cell.sound ? state && stateProblem(state) : cell.problems[0].problem;
    return [{ ...nothing, row: "none", problem: problem?.code ?? "not-run" }];
  }
  if ("rows" in value) return value.rows.map((row) => ofScenario(row, language));
  return [{ ...nothing, row: "estimate", ...numbersOf(value.estimate) }, ...ofStrata(value.estimate)];
}

const numbersOf = ({ claim, observed, total, intervals }: Estimate) => ({ claim, observed, total, intervals });

/** The strata as the estimate lists them; an interval of theirs is of the kind that the total has. */
function ofStrata({ tables, intervals }: Estimate): readonly Found[] {
  const strata = tables.find(({ name }) => name === "strata")?.rows ?? [];
  const number = (value: string | number | null | undefined): number | null =>
    typeof value === "number" ? value : null;
  return strata.map(({ stratum, observed, total, level, low, high, problem }) => ({
    ...nothing,
    row: "stratum",
    label: String(stratum),
    observed: number(observed),
    total: number(total),
    problem: typeof problem === "string" ? problem : null,
    intervals: [
      {
        level: number(level),
        low: number(low),
        high: number(high),
        kind: level === null ? null : (intervals[0]?.kind ?? null),
      },
    ],
  }));
}

function ofScenario({ settings, label, outcome }: ScenariosValue["rows"][number], language: Language): Found {
  const set = Object.fromEntries(settings.map(({ scenario, value }) => [scenario, value]));
  const known = { ...nothing, row: "scenario", label: textIn(label, language), settings: JSON.stringify(set) } as const;
  if (outcome === null) return { ...known, problem: "not-run" };
  return outcome.ok ? { ...known, ...numbersOf(outcome.value) } : { ...known, problem: outcome.problem.code };
}
