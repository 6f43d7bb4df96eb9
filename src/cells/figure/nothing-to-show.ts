import type { AnyFigure } from "../../figures/figure.ts";
import type { Problem } from "../../model/problem.ts";
import type { FigureSubject } from "./value.ts";

/** Why the figure of a cell cannot be drawn from what it names. */
export function nothingToShow(
  figure: AnyFigure | undefined,
  name: string,
  [subject]: readonly FigureSubject[],
): Problem {
  return figure?.drawnFrom === "chains" && subject?.kind === "estimate"
    ? { code: "no-chains", name: subject.name }
    : { code: "nothing-to-show", name };
}
