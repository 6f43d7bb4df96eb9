import { useComputed } from "@preact/signals";
import { stateProblem } from "../cells/session/cell-state.ts";
import { catalogues } from "../locale/catalogues.ts";
import { formatCount } from "../locale/numbers.ts";
import { problemSentence } from "../locale/problem-sentence.ts";
import type { Language } from "../model/language.ts";
import type { Located } from "../notebook/document.ts";
import type { OpenCell } from "./open-notebook.ts";
import { goToPlace } from "./place.ts";
import { routeFragment } from "./route.ts";

/** Why a cell has no result: what is written wrongly and where, or what went wrong in its evaluation. */
export function CellProblems({ open, language }: { readonly open: OpenCell; readonly language: Language }) {
  const problem = useComputed(() => stateProblem(open.state.value)).value;
  if (!open.cell.sound) return <LocatedProblems problems={open.cell.problems} language={language} />;
  if (problem === null) return null;
  const calm = problem.code === "blocked" || problem.code === "cancelled";
  return (
    <p class={calm ? "aside" : "problem"}>
      {problemSentence(problem, language)}
      {problem.code === "blocked" && (
        <>
          {" "}
          <a
            href={routeFragment({ page: "notebook", notebook: open.notebook, place: problem.by, language: null })}
            onClick={() => goToPlace(problem.by)}
          >
            {catalogues[language].page.states.goTo(problem.by)}
          </a>
        </>
      )}
    </p>
  );
}

/** Problems with the places where they stand in the document. */
export function LocatedProblems({
  problems,
  language,
}: {
  readonly problems: readonly Located[];
  readonly language: Language;
}) {
  return (
    <ul class="problem">
      {problems.map(({ line, column, problem }) => (
        <li key={`${line}:${column}:${problem.code}`}>
          <span class="position">
            {catalogues[language].page.app.position(formatCount(line, language), formatCount(column, language))}
          </span>{" "}
          {problemSentence(problem, language)}
        </li>
      ))}
    </ul>
  );
}
