import { problemSentence } from "../../locale/problem-sentence.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Concern, VerdictLevel, Weight } from "../../model/verdict.ts";
import { type Located, problemsOf } from "../../notebook/document.ts";
import { type CellState, stateProblem } from "./cell-state.ts";
import { plainJson } from "./plain-json.ts";
import type { Session } from "./session.ts";
import { type Study, studiesOf } from "./study.ts";

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

/** A study as a program reads it: the verdict with its sentences, and what each check found. */
export interface StudyReport {
  readonly verdict: {
    readonly level: VerdictLevel;
    readonly label: string;
    readonly meaning: string;
    readonly reasons: readonly ToldConcern[];
  };
  readonly findings: Readonly<Record<string, { readonly tables: unknown; readonly concerns: readonly ToldConcern[] }>>;
}

export interface ToldConcern {
  readonly weight: Weight;
  readonly problem: ToldProblem;
}

/** A whole session as a program reads it: plain unrounded numbers, cells by name. */
export interface SessionReport {
  readonly notebook: string;
  readonly title: string;
  readonly seed: number;
  readonly cells: Readonly<Record<string, CellReport>>;
  /** By the name of the data cell. */
  readonly studies: Readonly<Record<string, StudyReport>>;
  readonly problems: readonly (ToldProblem & Pick<Located, "line" | "column">)[];
}

export function sessionReport(session: Pick<Session, "notebook" | "seed" | "states">, path: string): SessionReport {
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
  const studies = [...studiesOf(notebook, states).values()].map((study) => [study.data, studyReport(study, language)]);
  return {
    notebook: path,
    title: notebook.title,
    seed,
    cells: Object.fromEntries(cells),
    studies: Object.fromEntries(studies),
    problems,
  };
}

function studyReport({ verdict, findings }: Study, language: Language): StudyReport {
  const { label, meaning } = verdictSentences(verdict, language);
  const toldConcern = ({ weight, problem }: Concern): ToldConcern => ({ weight, problem: told(problem, language) });
  const found = Object.entries(findings).map(([name, { tables, concerns }]) => [
    name,
    { tables: plainJson(tables), concerns: concerns.map(toldConcern) },
  ]);
  return {
    verdict: { level: verdict.level, label, meaning, reasons: verdict.reasons.map(toldConcern) },
    findings: Object.fromEntries(found),
  };
}

/** Some problems have numbers that JSON has none for. */
const told = (problem: Problem, language: Language): ToldProblem => ({
  ...(plainJson(problem) as Problem),
  message: problemSentence(problem, language),
});
