import { estimatesChecks, tableChecks } from "../checks/index.ts";
import { verdictOf } from "../checks/verdict-of.ts";
import type { EstimatesCheck, Findings, KnownList, NamedEstimate, StudyResults, TableCheck } from "../model/check.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Cell, Notebook } from "../notebook/document.ts";
import type { CellState } from "./cell-state.ts";
import type { DataValue } from "./data-value.ts";
import type { EstimateSpec, EstimateValue } from "./estimate-value.ts";

/** A table, all that was estimated from it, and whether it can carry that. */
export interface Study {
  /** Name of the data cell. */
  readonly data: string;
  readonly value: DataValue;
  readonly results: StudyResults;
  /** What each check found, by its name: those of the table first, then those of the estimates. */
  readonly findings: Readonly<Record<string, Findings>>;
  readonly verdict: Verdict;
}

/** The studies of a notebook by the names of their data cells; those whose table is not there yet are left out. */
export type Studies = ReadonlyMap<string, Study>;

/** The studies as the cells stand now. Cost: the checks of each table, and of its estimates. */
export function studiesOf(notebook: Notebook, states: ReadonlyMap<string, CellState>): Studies {
  const studies = new Map<string, Study>();
  for (const { name, kind } of notebook.cells.values()) {
    const state = states.get(name);
    if (kind !== "data" || state?.status !== "done") continue;
    const value = state.value as DataValue;
    const cells = [...notebook.cells.values()];
    const estimates = cells.flatMap((cell) => estimateOf(cell, name, states));
    const knownLists = cells.flatMap((cell) => knownListsOf(cell, name, states))[0] ?? null;
    studies.set(name, study(name, value, { table: value.table, estimates, knownLists }, notebook));
  }
  return studies;
}

function study(data: string, value: DataValue, results: StudyResults, { thresholds }: Notebook): Study {
  const ofTable = Object.entries<TableCheck>(tableChecks).map(([name, check]): [string, Findings] => [
    name,
    check.run(value, thresholds),
  ]);
  const ofEstimates = Object.entries<EstimatesCheck>(estimatesChecks).map(([name, check]): [string, Findings] => [
    name,
    check.run(results, thresholds),
  ]);
  const findings = Object.fromEntries([...ofTable, ...ofEstimates]);
  const verdict = verdictOf(Object.values(findings).flatMap(({ concerns }) => concerns));
  return { data, value, results, findings, verdict };
}

function estimateOf(cell: Cell, data: string, states: ReadonlyMap<string, CellState>): NamedEstimate[] {
  const state = states.get(cell.name);
  if (cell.kind !== "estimate" || !cell.sound || state?.status !== "done") return [];
  const spec = cell.spec as EstimateSpec;
  if (spec.data !== data) return [];
  const { estimate } = state.value as EstimateValue;
  return [{ name: cell.name, method: spec.method, estimate, divided: spec.by.length > 0 }];
}

function knownListsOf(cell: Cell, data: string, states: ReadonlyMap<string, CellState>): (readonly KnownList[])[] {
  const state = states.get(cell.name);
  if (cell.kind !== "consistency" || !cell.sound || state?.status !== "done" || cell.spec.data !== data) return [];
  return [(state.value as { readonly knownLists: readonly KnownList[] }).knownLists];
}
