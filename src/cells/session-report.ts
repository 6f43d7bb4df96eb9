import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { type Located, problemsOf } from "../notebook/document.ts";
import { problemSentence } from "../text/index.ts";
import type { CellState } from "./cell-state.ts";
import { plainJson } from "./plain-json.ts";
import type { Session } from "./session.ts";

/** A problem as its fields and its sentence. */
export type ToldProblem = Problem & { readonly message: string };

/** One cell as a program reads it. */
export interface CellReport {
  readonly kind: string;
  readonly status: CellState["status"];
  /** How long the evaluation took. */
  readonly seconds?: number;
  readonly value?: unknown;
  readonly problem?: ToldProblem;
}

/** A whole session as a program reads it: plain unrounded numbers, cells by name. */
export interface SessionReport {
  readonly notebook: string;
  readonly title: string;
  readonly seed: number;
  readonly cells: Readonly<Record<string, CellReport>>;
  readonly problems: readonly (ToldProblem & Pick<Located, "line" | "column">)[];
}

export function sessionReport(session: Session, path: string): SessionReport {
  const { notebook, seed, states } = session;
  const { language } = notebook;
  const names = new Map<unknown, string>();
  for (const [name, state] of states) if (state.status === "done") names.set(state.value, name);

  const cells = [...notebook.cells.values()].map(({ name, kind }): [string, CellReport] => {
    const state = states.get(name) ?? { status: "queued" };
    const problem = stateProblem(state);
    return [
      name,
      {
        kind,
        status: state.status,
        ...(state.status === "done" ? { seconds: state.seconds, value: plainJson(state.value, names) } : {}),
        ...(problem ? { problem: told(problem, language) } : {}),
      },
    ];
  });
  const problems = problemsOf(notebook).map(({ problem, line, column }) => ({
    line,
    column,
    ...told(problem, language),
  }));
  return { notebook: path, title: notebook.title, seed, cells: Object.fromEntries(cells), problems };
}

/** Why a cell that nothing is being done about has no result; null where it has one. */
export function stateProblem(state: CellState): Problem | null {
  switch (state.status) {
    case "failed":
      return state.problem;
    case "blocked":
      return { code: "blocked", by: state.by };
    case "cancelled":
      return { code: "cancelled" };
    case "stale":
    case "queued":
    case "running":
    case "done":
      return null;
    default:
      return state satisfies never;
  }
}

const told = (problem: Problem, language: Language): ToldProblem => ({
  ...problem,
  message: problemSentence(problem, language),
});
