import type { JSX } from "preact";
import { figuresInWords } from "../../figures/in-words.ts";
import { type FigureId, figures, isFigure } from "../../figures/index.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { estimateUnderVerdict } from "../../locale/verdict-sentences.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import { isWithheld, type Verdict } from "../../model/verdict.ts";
import type { CellViewProps } from "../cell-view.ts";
import { jointVerdict } from "../session/study.ts";
import { onPage, type Parts } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { VerdictTag } from "../shown/verdict-view.tsx";
import type { FigureSpec, FigureSubject, FigureValue } from "./index.ts";
import { figureInputs } from "./inputs.ts";

/** The verdict that may keep a figure from view; of what is drawn from counts, that is only a refusal. */
function verdictOverFigure(id: FigureId, verdict: Verdict | null): Verdict | null {
  if (!figuresInWords[id].tellsTotals) return null;
  return figures[id] === "table" && verdict?.level !== "no-estimate" ? null : verdict;
}

/** Of what a figure shows, the estimate whose interval begins lowest; those without an interval come last. */
function lowestEstimate(subjects: readonly FigureSubject[]): Estimate | null {
  const low = (estimate: Estimate): number => toldInterval(estimate.intervals)?.low ?? Number.POSITIVE_INFINITY;
  const shown = subjects.flatMap((subject) => {
    if (subject.kind === "estimate") return [subject.value.estimate];
    return subject.kind === "scenarios" ? [subject.value.base.estimate] : [];
  });
  return shown.reduce<Estimate | null>((a, b) => (a === null || low(b) < low(a) ? b : a), null);
}

/** A figure of other cells. */
export function FigureView({
  name,
  value,
  language,
  study,
  studies,
  parts = onPage,
}: CellViewProps<FigureSpec, FigureValue>) {
  const { Figure } = parts;
  const { figure: id, subjects, population } = value;
  const inputs = parts.remember(() => figureInputs(subjects, population), [subjects, population]);
  const joint = parts.remember(() => jointVerdict(studies ?? (study ? [study] : [])), [study, studies]);
  const input = isFigure(id) ? inputs[figures[id]] : null;
  if (!isFigure(id) || input === null) {
    return <p class="problem">{problemSentence(nothingToShow(id, name, subjects), language)}</p>;
  }
  const verdict = figuresInWords[id].tellsTotals ? joint : null;
  return (
    <UnderVerdict
      verdict={verdictOverFigure(id, joint)}
      estimate={figures[id] === "table" ? null : lowestEstimate(subjects)}
      language={language}
      parts={parts}
    >
      {() => (
        // The inputs are named after what each figure is drawn from, so the two belong together.
        <Figure figure={id} input={input} name={name} verdict={verdict} language={language}>
          {verdict && <VerdictTag verdict={verdict} language={language} />}
        </Figure>
      )}
    </UnderVerdict>
  );
}

interface UnderVerdictProps {
  readonly verdict: Verdict | null;
  /** Of what the figure shows, the estimate of which something may be said in any case. */
  readonly estimate: Estimate | null;
  readonly language: Language;
  readonly parts: Parts;
  children(): JSX.Element;
}

/** A figure that tells how many people there are; where it may not stand in the open, what may be said instead. */
function UnderVerdict({ verdict, estimate, language, parts: { Withheld }, children }: UnderVerdictProps) {
  if (verdict === null || !isWithheld(verdict.level)) return children();
  return (
    <>
      {estimate && (
        <p class="finding">
          <PhraseView phrase={estimateUnderVerdict(estimate, verdict.level, language)} />
        </p>
      )}
      <p class="verdict-line">
        <VerdictTag verdict={verdict} language={language} />
      </p>
      <Withheld level={verdict.level} language={language}>
        {children}
      </Withheld>
    </>
  );
}

/** Why the figure of a cell cannot be drawn from what it names. */
export function nothingToShow(figure: string, name: string, [subject]: readonly FigureSubject[]): Problem {
  return isFigure(figure) && figures[figure] === "chains" && subject?.kind === "estimate"
    ? { code: "no-chains", name: subject.name }
    : { code: "nothing-to-show", name };
}
