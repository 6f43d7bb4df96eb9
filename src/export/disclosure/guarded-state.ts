import type { CellState } from "../../cells/cell-state.ts";
import type { DataValue } from "../../cells/data-value.ts";
import type { EstimateValue } from "../../cells/estimate-value.ts";
import type { FigureSubject, FigureValue } from "../../cells/figure-value.ts";
import type { ScenariosValue } from "../../cells/scenarios-value.ts";
import type { SideBySideRow, SideBySideValue } from "../../cells/side-by-side-value.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import { guardedEstimate } from "./guarded-estimate.ts";
import { guardedProblem } from "./guarded-problem.ts";
import { guardedScenarios } from "./guarded-scenarios.ts";
import { protectedData } from "./protected-data.ts";
import type { Rounding } from "./two-figures.ts";

const withheld: CellState = { status: "failed", problem: { code: "reason-withheld" } };

/** What guarding a cell needs to know of the others. */
export interface Guarded {
  /** The states of the cells that it needs, guarded already. */
  readonly states: ReadonlyMap<string, CellState>;
  /** The protected table that it rests on; null where there is none. */
  readonly data: DataValue | null;
  /** The verdict on its study; null while there is none. */
  readonly level: VerdictLevel | null;
}

/**
 * A cell that rests on an upload as it may leave the computer. Of kinds that are not known here nothing does, so that a new
 * kind tells nothing until somebody has thought about what it may tell.
 */
export function guardedState(kind: string, state: CellState, { states, data, level }: Guarded): CellState {
  if (state.status === "failed") return { status: "failed", problem: guardedProblem(state.problem) };
  if (state.status !== "done") return state;
  const rounding: Rounding = level === "lower-bound" ? "down" : "nearest";
  const done = (value: unknown): CellState => ({ ...state, value });
  switch (kind) {
    case "data": {
      const made = protectedData(state.value as DataValue);
      return made.ok ? done(made.value) : { status: "failed", problem: made.problem };
    }
    case "estimate": {
      const value = state.value as EstimateValue;
      const provenance = { ...value.provenance, data: "" };
      const estimate = guardedEstimate(value.estimate, rounding);
      return done({ ...value, estimate, provenance, data: data ?? emptied(value.data) });
    }
    case "scenarios":
      return done(guardedScenarios(state.value as ScenariosValue, rounding));
    case "side-by-side": {
      const rows = (state.value as SideBySideValue).rows.flatMap(({ name }) => guardedRow(name, states));
      return done({ rows } satisfies SideBySideValue);
    }
    case "figure":
      return guardedFigure(state.value as FigureValue, states, done);
    default:
      return withheld;
  }
}

/** An estimate as it may be told beside others; none where nothing of it may be. */
function guardedRow(name: string, states: Guarded["states"]): SideBySideRow[] {
  const state = states.get(name);
  return state?.status === "done" ? [{ name, value: state.value as EstimateValue }] : [];
}

/** In the place of a table that cannot be protected: one that says nothing. */
const emptied = ({ description, table }: DataValue): DataValue => ({
  description,
  table: { lists: table.lists, counts: new Float64Array(table.counts.length) },
  strata: [],
  hash: "",
  steps: [],
});

/** Figures of what a guarded estimate has nothing of. */
const untold: ReadonlySet<string> = new Set(["draws", "trace", "ranks", "models", "stabilisation", "residuals"]);

/** A figure of what the cells that it shows may tell; without one of them, no figure. */
function guardedFigure(
  { subjects, ...figure }: FigureValue,
  states: Guarded["states"],
  done: (value: FigureValue) => CellState,
): CellState {
  if (untold.has(figure.figure)) return withheld;
  const told = subjects.map((subject) => {
    const state = states.get(subject.name);
    return state?.status === "done" ? ({ ...subject, value: state.value } as FigureSubject) : null;
  });
  const present = told.filter((subject) => subject !== null);
  return present.length === subjects.length ? done({ ...figure, subjects: present }) : withheld;
}
