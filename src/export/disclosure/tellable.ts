import type { CellKind, Guard } from "../../cells/cell-kind.ts";
import { cellKinds, isCellKind } from "../../cells/index.ts";
import type { CellState } from "../../cells/session/cell-state.ts";
import { type ShownStudy, type Studies, type Study, studiesOf } from "../../cells/session/study.ts";
import type { PreparedTable } from "../../data/table-steps/apply-steps.ts";
import { guardedEstimate, guardedProblem, guardedScenarios, type Rounding } from "../../disclosure/guarded-results.ts";
import { protectedData } from "../../disclosure/tables/protected-data.ts";
import { figuresInWords } from "../../figures/in-words.ts";
import { isFigure } from "../../figures/index.ts";
import type { Problem } from "../../model/problem.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import type { Notebook } from "../../notebook/document.ts";
import type { ExportInput } from "../export-input.ts";

/**
 * A session as it may leave the computer: everything as it is, but for what rests on an upload. All exports are made from
 * this and from nothing else, so that none of them can tell more than another.
 */
export interface Tellable extends ExportInput {
  readonly studies: ReadonlyMap<string, ShownStudy>;
  /** Names of the data cells whose tables were made from files on this computer. */
  readonly uploads: ReadonlySet<string>;
}

export function tellable({ notebook, seed, states }: ExportInput): Tellable {
  const uploads = uploadsIn(notebook);
  const studies = studiesOf(notebook, states);
  if (uploads.size === 0) return { notebook, seed, states, studies: toldStudies(studies, uploads, new Map()), uploads };
  const guarded = guardedStates(notebook, { states, studies, uploads });
  return {
    notebook,
    seed,
    states: guarded,
    studies: toldStudies(studies, uploads, studiesOf(notebook, guarded)),
    uploads,
  };
}

const uploadsIn = ({ cells }: Notebook): ReadonlySet<string> =>
  new Set([...cells.values()].flatMap((cell) => (cell.sound && "upload" in cell.spec ? [cell.name] : [])));

interface Known {
  readonly states: ExportInput["states"];
  readonly studies: Studies;
  readonly uploads: ReadonlySet<string>;
}

/** The states of the written cells, each after those that it needs; hidden cells are no part of an export. */
function guardedStates(notebook: Notebook, { states, studies, uploads }: Known): ReadonlyMap<string, CellState> {
  const guarded = new Map<string, CellState>();
  const told = (name: string): unknown => {
    const state = guarded.get(name);
    return state?.status === "done" ? state.value : undefined;
  };
  for (const name of notebook.order) {
    const state = states.get(name);
    const cell = notebook.cells.get(name);
    if (!state || !cell) continue;
    const behind = allDataBehind(notebook, name);
    const isOpen = !behind.some((data) => uploads.has(data));
    const level = behind.map((data) => studies.get(data)?.verdict.level).find((found) => found !== undefined);
    const rounding: Rounding = level === "lower-bound" ? "down" : "nearest";
    const data = (told(behind[0] ?? "") as PreparedTable | undefined) ?? null;
    guarded.set(name, isOpen ? state : guardedState(cell.kind, state, guardOf(rounding, data, told)));
  }
  return guarded;
}

const guardOf = (rounding: Rounding, data: PreparedTable | null, told: Guard["told"]): Guard => ({
  table: protectedData,
  estimate: (estimate) => guardedEstimate(estimate, rounding),
  scenarios: (results) => guardedScenarios(results, rounding),
  figure: (kind) => isFigure(kind) && figuresInWords[kind].ofUploads === "guarded",
  told,
  data,
});

/** That a cell has no result now and why, and neither what it found earlier nor what is there already. */
function withoutResults(state: Exclude<CellState, { status: "done" | "failed" }>): CellState {
  switch (state.status) {
    case "waiting":
      return { status: "waiting", cost: state.cost };
    case "stale":
      return { status: "stale", cost: state.cost, last: null };
    case "blocked":
      return { status: "blocked", by: state.by };
    case "queued":
    case "cancelled":
      return { status: state.status };
    case "running":
      return { status: "running", fraction: state.fraction, secondsLeft: state.secondsLeft };
    default:
      return state satisfies never;
  }
}

const withheld: CellState = { status: "failed", problem: { code: "reason-withheld" } };

/** A cell that rests on an upload as it may leave the computer: what its kind tells, and nothing that was there before. */
function guardedState(id: string, state: CellState, guard: Guard): CellState {
  if (state.status === "failed") return { status: "failed", problem: guardedProblem(state.problem) };
  if (state.status !== "done") return withoutResults(state);
  const kind: CellKind | null = isCellKind(id) ? cellKinds[id] : null;
  if (kind === null || kind.told === "nothing") return withheld;
  const made = kind.told.guarded(state.value, guard);
  if (made === null) return withheld;
  const { seconds, reopened } = state;
  return made.ok
    ? { status: "done", value: made.value, seconds, ...(reopened && { reopened }) }
    : { status: "failed", problem: made.problem };
}

const toldStudies = (studies: Studies, uploads: ReadonlySet<string>, seen: Studies): ReadonlyMap<string, ShownStudy> =>
  new Map(
    [...studies].map(([data, study]) => [
      data,
      uploads.has(data) ? guardedStudy(study, seen.get(data) ?? null) : study,
    ]),
  );

/**
 * The study of an upload: the true verdict, with the reasons that the protected table gives as well, in its numbers; all
 * other reasons without numbers. `seen` is what the checks find in what is exported, null where no table is. The verdict on
 * a single estimate is not told, as each would tell a little more of the table.
 */
function guardedStudy({ data, verdict, estimates }: Study, seen: Study | null): ShownStudy {
  const found = Object.values(seen?.findings ?? {}).flatMap(({ concerns }) => concerns);
  const same = verdict.reasons.map(({ problem, weight }) =>
    found.find((each) => each.problem.code === problem.code && each.weight === weight),
  );
  return {
    data,
    value: seen?.value ?? null,
    verdict: { level: verdict.level, reasons: same.filter((concern) => concern !== undefined) },
    unnumbered: verdict.reasons.flatMap(({ problem }, index) =>
      same[index] === undefined ? [withoutNames(problem)] : [],
    ),
    findings: seen?.findings ?? {},
    estimates,
    levelOf: () => null,
  };
}

/** A reason that names a list says of it what protection may hide, such as that nobody is on it alone: it is not told. */
const withoutNames = (problem: Problem): Problem =>
  "list" in problem || "inner" in problem ? { code: "reason-withheld" } : problem;
