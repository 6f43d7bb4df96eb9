import * as Plot from "@observablehq/plot";
import type { PeopleRow } from "./figure.ts";
import { halo } from "./labelled-rows.ts";
import { type LogAxis, logPosition, logValueAt } from "./log-axis.ts";
import { fontSize } from "./plot-image.ts";
import { textWidth } from "./text-width.ts";

type Placed = Pick<PeopleRow, "observed" | "total" | "interval" | "claim"> & { readonly y: number };

interface RowMarks {
  /** Over the first row. */
  readonly seen: string;
  readonly total: string;
  /** In place of a missing total. */
  readonly noEstimate: string;
  /** Whether lines go from row to row. */
  readonly joined: boolean;
}

interface Frame {
  readonly axis: LogAxis;
  readonly width: number;
  readonly marginTop: number;
}

/**
 * For each row the number seen as a hollow square and the total as a dot on its interval, hollow without one, a triangle
 * where only a lower bound is claimed; numbers of 0 have no place on the axis. The first row says which is which.
 */
export function peopleRowMarks(
  rows: readonly Placed[],
  { axis, width, marginTop }: Frame,
  say: RowMarks,
): Plot.Markish[] {
  const seen = rows.flatMap(({ observed, y }) => (observed ? [{ observed, y }] : []));
  const estimated = rows.filter(({ total }) => total !== null);
  const intervals = rows.flatMap(({ interval, y }) => (interval ? [{ ...interval, y }] : []));
  const missing = rows.filter(({ total }) => total === null);
  return [
    Plot.line(say.joined ? rows : [], {
      x: ({ observed }) => observed ?? Number.NaN,
      ...{ y: "y", stroke: "var(--soft)", strokeWidth: 1.5, strokeDasharray: "3 3" },
    }),
    Plot.line(say.joined ? rows : [], {
      x: ({ total }) => total ?? Number.NaN,
      ...{ y: "y", stroke: "var(--accent)", strokeWidth: 1.5 },
    }),
    Plot.ruleY(intervals, {
      ...{ x1: "low", x2: "high", y: "y", stroke: "var(--accent)", strokeOpacity: 0.45, strokeWidth: 6 },
    }),
    Plot.dot(seen, {
      ...{ x: "observed", y: "y", r: 4, symbol: "square" },
      ...{ fill: "var(--paper)", stroke: "var(--soft)", strokeWidth: 1.75 },
    }),
    (["number", "lower-bound"] as const).map((claim) =>
      Plot.dot(
        estimated.filter((row) => row.claim === claim),
        {
          x: "total",
          y: "y",
          r: 5,
          symbol: claim === "lower-bound" ? "triangle" : "circle",
          fill: ({ interval }) => (interval === null ? "var(--paper)" : "var(--accent)"),
          stroke: ({ interval }) => (interval === null ? "var(--accent)" : "var(--paper)"),
          strokeWidth: 1.75,
        },
      ),
    ),
    Plot.text(missing, {
      x: ({ observed }) => observed || axis.domain[0],
      y: "y",
      text: () => say.noEstimate,
      ...{ dx: 10, textAnchor: "start", fill: "var(--soft)", fontSize, ...halo },
    }),
    Plot.text(headings(seen[0], estimated[0]), {
      ...{ x: "x", y: marginTop - 8, text: "text", lineAnchor: "bottom", fill: "var(--soft)", fontSize },
    }),
  ];

  /** What the marks of each kind are, over the first of them; pushed apart where they would touch. */
  function headings(firstSeen: { readonly observed: number } | undefined, firstTotal: Placed | undefined) {
    const [seenReach, totalReach] = [say.seen, say.total].map((text) => textWidth(text, fontSize) / 2) as [
      number,
      number,
    ];
    const within = (x: number, reach: number): number => Math.min(width - reach, Math.max(reach, x));
    const seenX = firstSeen && within(logPosition(firstSeen.observed, axis), seenReach);
    const wanted = firstTotal && within(logPosition(firstTotal.total ?? 1, axis), totalReach);
    const apart = seenReach + totalReach + 12;
    const totalX =
      wanted === undefined || seenX === undefined ? wanted : within(Math.max(wanted, seenX + apart), totalReach);
    const movedX = totalX === undefined || seenX === undefined ? seenX : Math.min(seenX, totalX - apart);
    return [
      ...(movedX === undefined ? [] : [{ x: logValueAt(movedX, axis), text: say.seen }]),
      ...(totalX === undefined ? [] : [{ x: logValueAt(totalX, axis), text: say.total }]),
    ];
  }
}
