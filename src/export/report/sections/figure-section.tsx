import type { FigureSpec, FigureSubject, FigureValue } from "../../../cells/figure/index.ts";
import { figureInputs } from "../../../cells/figure/inputs.ts";
import { nothingToShow } from "../../../cells/figure/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { VerdictTag } from "../../../cells/shown/verdict-view.tsx";
import type { AnyFigure, Figure, FigureInputs } from "../../../figures/figure.ts";
import { figures } from "../../../figures/index.ts";
import { toldInterval } from "../../../locale/estimate-sentence.ts";
import { problemSentence } from "../../../locale/problem-sentence.ts";
import { estimateUnderVerdict } from "../../../locale/verdict-sentences.ts";
import type { Estimate } from "../../../model/estimate.ts";
import { isWithheld, type VerdictLevel } from "../../../model/verdict.ts";
import { ReportFigure } from "../report-figure.tsx";
import { VerdictLine } from "../report-verdict.tsx";
import type { SectionProps } from "../section.ts";
import { Withheld } from "../withheld.tsx";

/** What figures are drawn from that tells nothing of how many people there are in all. */
const totalless: ReadonlySet<keyof FigureInputs> = new Set(["tidy", "design", "known-lists", "residuals"]);

/** A figure of other cells. */
export function FigureSection({ name, value, context, verdict }: SectionProps<FigureSpec, FigureValue>) {
  const { language } = context;
  const { figure: id, subjects, population } = value;
  const known: AnyFigure | undefined = Object.entries(figures).find(([kind]) => kind === id)?.[1];
  const input = known ? figureInputs(subjects, population)[known.drawnFrom] : null;
  if (!known || input === null) {
    return <p class="problem">{problemSentence(nothingToShow(known, name, subjects), language)}</p>;
  }
  // The inputs are named after what each figure is drawn from, so the two belong together.
  const figure = known as Figure<keyof FigureInputs>;
  const level = levelOver(known, verdict?.level ?? null);
  const told = isWithheld(level) ? lowest(subjects) : null;
  const mayTell = level !== null && verdict;
  return (
    <>
      {told && isWithheld(level) && (
        <p class="finding">
          <PhraseView phrase={estimateUnderVerdict(told, level, language)} />
        </p>
      )}
      {isWithheld(level) && <VerdictLine verdict={verdict} language={language} />}
      <Withheld level={level} language={language}>
        <ReportFigure figure={figure} input={input} context={context}>
          {mayTell && <VerdictTag verdict={mayTell} language={language} />}
        </ReportFigure>
      </Withheld>
    </>
  );
}

/** The verdict that stands over a figure; null where it tells no totals. Of counts only a refusal matters. */
function levelOver({ drawnFrom, tellsTotals }: AnyFigure, level: VerdictLevel | null): VerdictLevel | null {
  if (totalless.has(drawnFrom)) return null;
  if (drawnFrom !== "table") return level;
  return tellsTotals && level !== "lower-bound" ? level : null;
}

/** The estimate whose interval begins lowest, of those that a figure shows; those without an interval come last. */
function lowest(subjects: readonly FigureSubject[]): Estimate | null {
  const low = (estimate: Estimate): number => toldInterval(estimate.intervals)?.low ?? Number.POSITIVE_INFINITY;
  const shown = subjects.flatMap((subject) => {
    if (subject.kind === "estimate") return [subject.value.estimate];
    return subject.kind === "scenarios" ? [subject.value.base.estimate] : [];
  });
  return shown.reduce<Estimate | null>((a, b) => (a === null || low(b) < low(a) ? b : a), null);
}
