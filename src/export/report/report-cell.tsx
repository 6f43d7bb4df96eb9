import { isCellKind } from "../../cells/index.ts";
import { stateProblem } from "../../cells/session/cell-state.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import type { Cell, Located } from "../../notebook/document.ts";
import { cellId, type ReportContext } from "./report-context.ts";
import { ReportVerdict, reportParts } from "./report-parts.tsx";

interface ReportCellProps {
  readonly cell: Cell;
  readonly context: ReportContext;
}

/** A cell: its name, what it found, or why it has no result. */
export function ReportCell({ cell, context }: ReportCellProps) {
  const { language } = context;
  const kind = isCellKind(cell.kind) ? catalogues[language].cells[cell.kind].name : cell.kind;
  return (
    <section class="cell" id={cellId(cell.name)} data-kind={cell.kind}>
      <h3 class="cell-head">
        {cell.name} <span class="kind">{kind}</span>
      </h3>
      <CellContent cell={cell} context={context} />
    </section>
  );
}

/** What the cell found, in the view that the page has of it. */
function CellContent({ cell, context }: ReportCellProps) {
  const { told, language, views } = context;
  const state = told.states.get(cell.name);
  const View = views.get(cell.kind);
  if (!cell.sound || state?.status !== "done" || !View) return <NoResult cell={cell} context={context} />;
  const { value, seconds } = state;
  const studies = allDataBehind(told.notebook, cell.name).flatMap((data) => told.studies.get(data) ?? []);
  const [study = null] = studies;
  return (
    <View
      {...{ name: cell.name, spec: cell.spec, value, seconds, language, study, studies }}
      parts={reportParts(context)}
    />
  );
}

/** A table that may not be shown still has its verdict. */
function NoResult({ cell, context }: ReportCellProps) {
  const study = context.told.studies.get(cell.name);
  const say = catalogues[context.language].exported.report;
  return (
    <div class="problem">
      <p>
        <strong>{say.noResult}</strong> {cell.sound && whyNoResult(cell.name, context)}
      </p>
      {!cell.sound && <LocatedSentences problems={cell.problems} context={context} />}
      {study && <ReportVerdict study={study} language={context.language} />}
    </div>
  );
}

/** Why a sound cell has no result, in a sentence. */
function whyNoResult(name: string, { told, language }: ReportContext): string {
  const state = told.states.get(name);
  const problem = state && stateProblem(state);
  if (problem) return problemSentence(problem, language);
  const say = catalogues[language].exported.report.notDone;
  return say[state && state.status in say ? (state.status as keyof typeof say) : "waiting"];
}

interface LocatedProps {
  readonly problems: readonly Located[];
  readonly context: ReportContext;
}

/** Problems with the places where they stand in the document. */
export const LocatedSentences = ({ problems, context: { language } }: LocatedProps) => (
  <ul>
    {problems.map(({ line, column, problem }) => (
      <li key={`${line}:${column}:${problem.code}`}>
        {catalogues[language].page.app.position(formatCount(line, language), formatCount(column, language))}{" "}
        {problemSentence(problem, language)}
      </li>
    ))}
  </ul>
);
