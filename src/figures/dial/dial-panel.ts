import type { Dial } from "../../model/scenario-results.ts";
import { type LogAxis, logAxis, logPosition } from "../log-axis.ts";
import type { Box } from "../place-labels.ts";

/** Where one dial is drawn. */
export interface DialPanel {
  readonly dial: Dial;
  /** Around the curve, in pixels; the labels of the axes lie outside. */
  readonly frame: Box;
  readonly odds: LogAxis;
  /** From the bottom of the frame up. */
  readonly people: LogAxis;
  /** In pixels. */
  x(oddsRatio: number): number;
  y(people: number): number;
  /** The base on the curve. */
  readonly base: { readonly oddsRatio: number; readonly total: number };
  /** Where conclusions turn over. */
  readonly tips: readonly { readonly oddsRatio: number; readonly total: number }[];
}

export function dialPanel(dial: Dial, frame: Box, domain: LogAxis["domain"]): DialPanel {
  const own = dial.ownRange;
  const odds = logAxis(
    [dial.base, ...dial.points.map(({ oddsRatio }) => oddsRatio), ...(own ? [own.low, own.high] : [])],
    [frame.left, frame.right],
  );
  const people: LogAxis = { domain, range: [frame.bottom, frame.top] };
  return {
    dial,
    frame,
    odds,
    people,
    x: (oddsRatio) => logPosition(oddsRatio, odds),
    y: (total) => logPosition(total, people),
    base: { oddsRatio: dial.base, total: totalAt(dial, dial.base) },
    tips: dial.tippingPoints.flatMap(({ at, conclusion }) =>
      at === null ? [] : [{ oddsRatio: at, total: conclusion.people }],
    ),
  };
}

/** The estimate at an odds ratio, on the straight line between its neighbours on logarithmic axes. */
function totalAt({ points }: Dial, oddsRatio: number): number {
  const after = points.findIndex((point) => point.oddsRatio >= oddsRatio);
  const next = points[after] ?? points.at(-1);
  const before = points[after - 1] ?? next;
  if (!before || !next) return Number.NaN;
  if (next.oddsRatio <= before.oddsRatio || after === -1) return next.total;
  const share = Math.log(oddsRatio / before.oddsRatio) / Math.log(next.oddsRatio / before.oddsRatio);
  return before.total * (next.total / before.total) ** share;
}
