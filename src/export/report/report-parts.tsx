import type { VNode } from "preact";
import type { FigureImageProps } from "../../cells/shown/figure-view.tsx";
import type { Parts, StudyProps } from "../../cells/shown/parts.tsx";
import { TableHead, type TableProps, TableRow } from "../../cells/shown/table-view.tsx";
import { VerdictTag } from "../../cells/shown/verdict-view.tsx";
import { figuresInWords } from "../../figures/in-words.ts";
import type { FigureId } from "../../figures/index.ts";
import { briefReason } from "../../locale/brief-reason.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { checkWords } from "../../locale/check-words.ts";
import { formatCount } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import { isWithheld } from "../../model/verdict.ts";
import { drawnElements } from "../drawn-elements.ts";
import { cellId, type ReportContext } from "./report-context.ts";

/** What the views of cells are made of in a report: nothing can be opened but what the verdict withholds, and all is there. */
export const reportParts = (context: ReportContext): Parts => ({
  remember: (make) => make(),
  Table: ReportTable,
  Fold: ({ summary, about, children }) => (
    <div class="part">
      <p class="about">
        <strong>{/[.?!]$/.test(summary) ? summary : `${summary}.`}</strong> {about}
      </p>
      {children()}
    </div>
  ),
  Figure: (props) => <ReportFigure {...props} context={context} />,
  Judgement: ({ children, ...props }) => (
    <>
      <ReportVerdict {...props} />
      {children && <p class="aside">{children}</p>}
    </>
  ),
  JudgedBy: ({ study: { verdict, data }, language }) => (
    <p>
      <VerdictTag verdict={verdict} language={language} />{" "}
      <span class="aside">
        {catalogues[language].exported.report.reasonsAt} <a href={`#${cellId(data)}`}>{data}</a>.
      </span>
    </p>
  ),
  Checked,
  Withheld({ level, language, children }) {
    if (!isWithheld(level)) return children();
    const say = catalogues[language].verdict;
    return (
      <details class="withheld">
        <summary>{say.computed}</summary>
        <p>{say.computedAbout[level]}</p>
        {children()}
      </details>
    );
  },
  Elsewhere: () => null,
});

function ReportTable({ caption, columns, rows, language, inReport = rows.length, titled = false }: TableProps) {
  if (inReport === 0) return null;
  const shown = Array.from({ length: Math.min(rows.length, inReport) }, (_, row) => rows.at(row) ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        {!titled && <caption>{caption}</caption>}
        <TableHead columns={columns} />
        <tbody>
          {shown.map((cells, row) => (
            <TableRow key={row} columns={columns} cells={cells} />
          ))}
        </tbody>
      </table>
      {rows.length > inReport && (
        <p class="aside">
          {catalogues[language].exported.report.rowsShown(
            formatCount(inReport, language),
            formatCount(rows.length, language),
          )}
        </p>
      )}
    </div>
  );
}

interface ReportFigureProps<Id extends FigureId> extends FigureImageProps<Id> {
  readonly context: ReportContext;
}

/** As wide as the reading column, and as a phone is: the style sheet shows the one that fits. */
const widths = { wide: 704, narrow: 340 } as const;

/** A figure, its caption, and its numbers as a table. */
function ReportFigure<Id extends FigureId>(props: ReportFigureProps<Id>) {
  const { figure: id, input, language, children } = props;
  const figure = figuresInWords[id];
  const wide = drawn(props, widths.wide);
  const narrow = drawn(props, widths.narrow);
  return (
    <figure>
      {wide && narrow ? (
        <>
          <div class="wide">{wide}</div>
          <div class="narrow">{narrow}</div>
        </>
      ) : (
        <p class="problem">{catalogues[language].cells.shown.cannotDraw}</p>
      )}
      <figcaption>
        {children} {figure.caption(input, language)}
      </figcaption>
      <details class="more" open={wide === null}>
        <summary>{catalogues[language].exported.report.figureTable}</summary>
        <ReportTable
          caption={catalogues[language].figures[id].name}
          {...figure.table(input, language)}
          language={language}
        />
      </details>
    </figure>
  );
}

/** Null where drawing fails: that is a fault of ours, and the rest of the report stands. */
function drawn<Id extends FigureId>(
  { figure, input, language, context: { document, drawings } }: ReportFigureProps<Id>,
  width: number,
): VNode | null {
  const draw = drawings.get(figure);
  try {
    return draw ? drawnElements(draw(input, { language, width, document })) : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Whether the data can carry an estimate: what the verdict is, what that means, and every reason that may be told. */
export function ReportVerdict({ study: { verdict, unnumbered }, language }: StudyProps) {
  const { meaning, reasons, decisive } = verdictSentences(verdict, language);
  // Without an estimate, lighter reasons may speak of numbers that the verdict withholds.
  const told = verdict.level === "no-estimate" ? decisive : reasons;
  const plainly = new Set(
    unnumbered.map((problem) => briefReason(problem, { named: (list) => list, mayTellNumbers: false })[language]),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="verdict" role="group" aria-label={catalogues[language].verdict.heading} data-level={verdict.level}>
      <p>
        <VerdictTag verdict={verdict} language={language} /> {meaning}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {plainly.size > 0 && (
        <>
          <p class="aside">{catalogues[language].exported.report.unnumberedNote}</p>
          <ul>
            {[...plainly].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Which checks there were, and whether any of them found something. */
function Checked({ study: { findings, unnumbered }, language }: StudyProps) {
  const say = catalogues[language].exported.report;
  const names = Object.keys(findings).map((name) => checkWords(name, language)?.name ?? name);
  const calm = unnumbered.length === 0 && Object.values(findings).every(({ concerns }) => concerns.length === 0);
  return (
    <>
      <h3>{say.checks}</h3>
      <p>
        {say.checked(speech(language).series(names))} {calm && say.noConcern}
      </p>
    </>
  );
}
