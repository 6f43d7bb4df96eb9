import type { ComponentChildren, VNode } from "preact";
import type { Figure, FigureInputs } from "../../figures/figure.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { drawnElements } from "../drawn-elements.ts";
import type { ReportContext } from "./report-context.ts";
import { ReportTable } from "./report-table.tsx";
import { reportWords } from "./report-words.ts";

interface ReportFigureProps<From extends keyof FigureInputs> {
  readonly figure: Figure<From>;
  readonly input: FigureInputs[From];
  readonly context: ReportContext;
  /** Stands at the head of the caption. */
  readonly children?: ComponentChildren;
}

/** As wide as the reading column, and as a phone is: the style sheet shows the one that fits. */
const widths = { wide: 704, narrow: 340 } as const;

/** A figure, its caption, and its numbers as a table. */
export function ReportFigure<From extends keyof FigureInputs>(props: ReportFigureProps<From>) {
  const { figure, input, context, children } = props;
  const { language } = context;
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
        <p class="problem">{catalogues[context.language].cells.shown.cannotDraw}</p>
      )}
      <figcaption>
        {children} {figure.caption(input, language)}
      </figcaption>
      <details class="more" open={wide === null}>
        <summary>{reportWords[language].figureTable}</summary>
        <ReportTable caption={figure.words[language].name} {...figure.table(input, language)} language={language} />
      </details>
    </figure>
  );
}

/** Null where drawing fails: that is a fault of ours, and the rest of the report stands. */
function drawn<From extends keyof FigureInputs>(
  { figure, input, context }: ReportFigureProps<From>,
  width: number,
): VNode | null {
  const { language, document, drawings } = context;
  const draw = drawings.get(figure);
  try {
    return draw ? drawnElements(draw(input, { language, width, document })) : null;
  } catch (error) {
    console.error(error);
    return null;
  }
}
