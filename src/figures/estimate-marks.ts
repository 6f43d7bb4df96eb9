import * as Plot from "@observablehq/plot";
import type { NumberedEstimate } from "../model/estimate.ts";
import { halo } from "./labelled-rows.ts";
import { type LogAxis, logPosition } from "./log-axis.ts";
import { fontSize } from "./plot-image.ts";
import { textWidth } from "./text-width.ts";

export interface PlacedEstimate {
  readonly estimate: NumberedEstimate;
  readonly y: number;
}

const dotRadius = 5;
const barHalf = 4;

/**
 * Estimates in rows: the widest interval as a thin line, the others as translucent bars, the total as a dot, hollow
 * where there is no interval, a triangle where only the lower end is claimed. `levels` are highest first.
 */
export function estimateMarks(
  rows: readonly PlacedEstimate[],
  levels: readonly number[],
  { axis, width, noInterval }: { readonly axis: LogAxis; readonly width: number; readonly noInterval: string },
): Plot.Markish[] {
  const [widest, ...inner] = levels;
  const intervalsAt = (level: number | undefined) =>
    rows.flatMap(({ estimate, y }) =>
      estimate.intervals.filter((interval) => interval.level === level).map(({ low, high }) => ({ low, high, y })),
    );
  const hollow = rows.filter(({ estimate }) => estimate.intervals.length === 0);
  /** The last position of a dot that leaves room for the text at its right. */
  const lastTextStart = width - 12 - textWidth(noInterval, fontSize);
  return [
    Plot.ruleY(intervalsAt(widest), { x1: "low", x2: "high", y: "y", stroke: "var(--accent)", strokeWidth: 1.75 }),
    inner.map((level) =>
      Plot.rect(intervalsAt(level), {
        x1: "low",
        x2: "high",
        y1: ({ y }) => y - barHalf,
        y2: ({ y }) => y + barHalf,
        fill: "var(--accent)",
        fillOpacity: 0.6,
        rx: 2,
      }),
    ),
    (["number", "lower-bound"] as const).map((claim) =>
      Plot.dot(
        rows.filter(({ estimate }) => estimate.claim === claim),
        {
          x: ({ estimate }) => estimate.total,
          y: "y",
          r: dotRadius,
          symbol: claim === "lower-bound" ? "triangle" : "circle",
          fill: ({ estimate }) => (estimate.intervals.length === 0 ? "var(--paper)" : "var(--accent)"),
          stroke: ({ estimate }) => (estimate.intervals.length === 0 ? "var(--accent)" : "var(--paper)"),
          strokeWidth: 1.75,
        },
      ),
    ),
    [true, false].map((atLeft) =>
      Plot.text(
        hollow.filter(({ estimate }) => atLeft === logPosition(estimate.total, axis) > lastTextStart),
        {
          text: () => noInterval,
          x: ({ estimate }) => estimate.total,
          y: "y",
          textAnchor: atLeft ? "end" : "start",
          dx: atLeft ? -12 : 12,
          fill: "var(--soft)",
          fontSize,
          ...halo,
        },
      ),
    ),
  ];
}

/** Every number that the estimates show, to span an axis by. */
export const shownNumbers = (estimates: readonly NumberedEstimate[]): number[] =>
  estimates.flatMap(({ total, intervals }) => [total, ...intervals.flatMap(({ low, high }) => [low, high])]);
