import * as Plot from "@observablehq/plot";
import { type LogAxis, logPosition, logTicks } from "./log-axis.ts";
import { fontSize } from "./plot-image.ts";
import { textWidth } from "./text-width.ts";

export interface PeopleAxis {
  readonly axis: LogAxis;
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** What the axis shows, written below it. */
  readonly label: string;
  /** People seen, and how their mark is labelled. */
  readonly observed: number;
  readonly seen: string;
  count(value: number): string;
}

/** The marks of a logarithmic axis of people: grid, ticks in plain numbers, label, and the people seen as a dashed line. */
export function peopleAxisMarks(options: PeopleAxis): Plot.Markish[] {
  const { axis, width, height, marginTop, marginBottom, label, observed, seen, count } = options;
  const bottom = height - marginBottom;
  const ticks = logTicks(axis, (tick) => textWidth(count(tick), fontSize)).filter((tick) => {
    const reach = textWidth(count(tick), fontSize) / 2;
    return logPosition(tick, axis) - reach >= 0 && logPosition(tick, axis) + reach <= width;
  });
  const seenReach = textWidth(seen, fontSize) / 2;
  const seenAt = logPosition(observed, axis);
  return [
    Plot.ruleX(ticks, { stroke: "var(--line)", y1: marginTop, y2: bottom }),
    Plot.ruleX(ticks, { y1: bottom, y2: bottom + 5, stroke: "currentColor" }),
    Plot.text(ticks, {
      x: (tick) => tick,
      y: bottom + 9,
      text: count,
      lineAnchor: "top",
      fontSize,
      fontVariant: "tabular-nums",
    }),
    Plot.text([label], { frameAnchor: "bottom", dy: marginBottom - 6, fontSize }),
    Plot.ruleX([observed], {
      stroke: "var(--soft)",
      strokeWidth: 1.5,
      strokeDasharray: "3 3",
      y1: marginTop - 6,
      y2: bottom,
    }),
    Plot.text([observed], {
      x: (value) => value,
      y: marginTop - 11,
      text: () => seen,
      fill: "var(--soft)",
      fontSize,
      lineAnchor: "bottom",
      dx: Math.max(0, seenReach - seenAt) - Math.max(0, seenAt + seenReach - width),
    }),
  ];
}
