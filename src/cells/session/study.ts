import { estimatesChecks, tableChecks } from "../../checks/index.ts";
import { verdictOf } from "../../checks/verdict-of.ts";
import type {
  EstimatesCheck,
  Findings,
  KnownList,
  NamedEstimate,
  StudyResults,
  TableCheck,
} from "../../model/check.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import type { Thresholds } from "../../model/thresholds.ts";
import type { Verdict, VerdictLevel } from "../../model/verdict.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import type { Cell, Notebook } from "../../notebook/document.ts";
import type { ConsistencyValue } from "../consistency/index.ts";
import { consistencyCellName } from "../consistency/with-consistency-cells.ts";
import type { DataValue } from "../data/index.ts";
import type { EstimateSpec, EstimateValue } from "../estimate/index.ts";
import { withNamedTerms } from "../estimate/named-terms.ts";
import type { CellState } from "./cell-state.ts";

/** What is shown of a study: all of it, but of lists that somebody added, outside of the page, only what may be told. */
export interface ShownStudy {
  /** Name of the data cell. */
  readonly data: string;
  /** Its table; null where that may not be told. */
  readonly value: DataValue | null;
  readonly verdict: Verdict;
  /** Reasons of the verdict that are told without numbers. */
  readonly unnumbered: readonly Problem[];
  /** What each check found, by its name: those of the table first, then those of the estimates. */
  readonly findings: Readonly<Record<string, Findings>>;
  /** How many estimates it was judged from. */
  readonly estimates: number;
  /** The verdict on one estimate as if it were the only one; null of what is none of them. Cost: the checks of one. */
  levelOf(estimate: string): VerdictLevel | null;
}

/** A table, all that was estimated from it, and whether it can carry that. */
export interface Study extends ShownStudy {
  readonly value: DataValue;
  readonly results: StudyResults;
  /** What it was judged by. */
  readonly thresholds: Thresholds;
}

/** The studies of a notebook by the names of their data cells; those whose table is not there yet are left out. */
export type Studies = ReadonlyMap<string, Study>;

/** What was found last, for as long as the table is there; cells of several names may share one. */
const lastStudies = new WeakMap<DataValue, Map<string, { readonly thresholds: string; readonly study: Study }>>();
const lastTableFindings = new WeakMap<DataValue, { readonly thresholds: string; readonly findings: AllFindings }>();

type AllFindings = Study["findings"];

/**
 * The studies as the cells stand now. A study from the same results under the same thresholds is the same object as the
 * last time; nothing is checked twice. Cost: the checks of each table, and of its estimates when one of them is new.
 */
export function studiesOf(notebook: Notebook, states: ReadonlyMap<string, CellState>): Studies {
  const studies = new Map<string, Study>();
  const cells = [...notebook.cells.values()];
  for (const { name, kind } of cells) {
    const state = states.get(name);
    if (kind !== "data" || state?.status !== "done") continue;
    const value = state.value as DataValue;
    const estimates = cells.flatMap((cell) => estimateOf(cell, name, states));
    const knownLists = knownListsOf(states.get(consistencyCellName(notebook, name)));
    const results = { table: value.table, estimates, knownLists };
    studies.set(name, studyOf(name, results, value, notebook.thresholds));
  }
  return studies;
}

/** The studies that a cell rests on, as far as they are there; a figure may rest on several. */
export const studiesBehind = (notebook: Notebook, name: string, studies: Studies): readonly Study[] =>
  allDataBehind(notebook, name).flatMap((data) => studies.get(data) ?? []);

/** The verdict on what rests on all of these studies: no lighter than that on any of them; null without one. */
export function jointVerdict(studies: readonly Pick<Study, "verdict">[]): Verdict | null {
  const [first, ...others] = studies;
  if (first === undefined || others.length === 0) return first?.verdict ?? null;
  return verdictOf(studies.flatMap(({ verdict }) => verdict.reasons));
}

function studyOf(data: string, results: StudyResults, value: DataValue, thresholds: Thresholds): Study {
  const key = JSON.stringify(thresholds);
  const last = lastStudies.get(value) ?? new Map<string, { readonly thresholds: string; readonly study: Study }>();
  lastStudies.set(value, last);
  const before = last.get(data);
  if (before?.thresholds === key && sameResults(before.study.results, results)) return before.study;
  const findings = { ...tableFindings(value, thresholds), ...estimatesFindings(results, thresholds) };
  const verdict = verdictOf(Object.values(findings).flatMap(({ concerns }) => concerns));
  const study: Study = {
    ...{ data, value, results, thresholds, findings, verdict },
    unnumbered: [],
    estimates: results.estimates.length,
    levelOf: (estimate) => verdictOnOne(study, estimate)?.level ?? null,
  };
  last.set(data, { thresholds: key, study });
  return study;
}

const sameResults = (a: StudyResults, b: StudyResults): boolean =>
  a.knownLists === b.knownLists &&
  a.estimates.length === b.estimates.length &&
  a.estimates.every((each, index) => sameEstimate(each, b.estimates[index]));

const sameEstimate = (a: NamedEstimate, b: NamedEstimate | undefined): boolean =>
  a.estimate === b?.estimate && a.name === b.name && a.method === b.method && a.divided === b.divided;

function tableFindings(value: DataValue, thresholds: Thresholds): AllFindings {
  const key = JSON.stringify(thresholds);
  const before = lastTableFindings.get(value);
  if (before?.thresholds === key) return before.findings;
  const checks = Object.entries<TableCheck>(tableChecks);
  const findings = Object.fromEntries(checks.map(([name, check]) => [name, check.run(value, thresholds)]));
  lastTableFindings.set(value, { thresholds: key, findings });
  return findings;
}

function estimatesFindings(results: StudyResults, thresholds: Thresholds): AllFindings {
  const checks = Object.entries<EstimatesCheck>(estimatesChecks);
  const found = checks.map(([name, check]): [string, Findings] => [
    name,
    namingLists(check.run(results, thresholds), results.table),
  ]);
  return Object.fromEntries(found);
}

/** Findings that speak of lists by their names, not by their signs in the notation of models. */
const namingLists = ({ tables, concerns }: Findings, { lists }: OverlapTable): Findings => ({
  tables,
  concerns: concerns.map(({ problem, weight }) => ({ problem: withNamedTerms(problem, lists), weight })),
});

function estimateOf(cell: Cell, data: string, states: ReadonlyMap<string, CellState>): NamedEstimate[] {
  const state = states.get(cell.name);
  if (cell.kind !== "estimate" || !cell.sound || state?.status !== "done") return [];
  const spec = cell.spec as EstimateSpec;
  if (spec.data !== data) return [];
  const { estimate } = state.value as EstimateValue;
  return [{ name: cell.name, method: spec.method, estimate, divided: spec.by.length > 0 }];
}

const knownListsOf = (state: CellState | undefined): readonly KnownList[] | null =>
  state?.status === "done" ? (state.value as ConsistencyValue).knownLists : null;

/**
 * The verdict on one estimate of a study as if it were the only one; null where the study has no estimate of that name.
 * Cost: that of the checks of one estimate.
 */
export function verdictOnOne({ results, findings, thresholds }: Study, name: string): Verdict | null {
  const estimates = results.estimates.filter((estimate) => estimate.name === name);
  if (estimates.length === 0) return null;
  const ofTable = Object.keys(tableChecks).flatMap((check) => findings[check]?.concerns ?? []);
  const ofEstimate = Object.values<EstimatesCheck>(estimatesChecks).flatMap(
    (check) => check.run({ ...results, estimates }, thresholds).concerns,
  );
  return verdictOf([...ofTable, ...ofEstimate]);
}
