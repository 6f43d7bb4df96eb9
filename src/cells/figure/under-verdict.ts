import type { AnyFigure, FigureInputs } from "../../figures/figure.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { FigureSubject } from "./value.ts";

/** What figures are drawn from that tells nothing of how many people there are in all. */
const totalless: ReadonlySet<keyof FigureInputs> = new Set(["tidy", "design", "known-lists", "residuals"]);

/** Whether a figure tells how many people there are in all, so that the verdict belongs beside it wherever it goes. */
export const tellsTotals = ({ drawnFrom, tellsTotals: told }: AnyFigure): boolean =>
  drawnFrom === "table" ? told === true : !totalless.has(drawnFrom);

/** The verdict that may keep a figure from view; of what is drawn from counts, that is only a refusal. */
export function verdictOverFigure(figure: AnyFigure, verdict: Verdict | null): Verdict | null {
  if (!tellsTotals(figure)) return null;
  return figure.drawnFrom === "table" && verdict?.level !== "no-estimate" ? null : verdict;
}

/** Of what a figure shows, the estimate whose interval begins lowest; those without an interval come last. */
export function lowestEstimate(subjects: readonly FigureSubject[]): Estimate | null {
  const low = (estimate: Estimate): number => toldInterval(estimate.intervals)?.low ?? Number.POSITIVE_INFINITY;
  const shown = subjects.flatMap((subject) => {
    if (subject.kind === "estimate") return [subject.value.estimate];
    return subject.kind === "scenarios" ? [subject.value.base.estimate] : [];
  });
  return shown.reduce<Estimate | null>((a, b) => (a === null || low(b) < low(a) ? b : a), null);
}
