import * as Plot from "@observablehq/plot";
import { type LogAxis, logPosition, logTicks } from "./log-axis.ts";
import { fontSize } from "./plot-image.ts";
import { textWidth } from "./text-width.ts";

/** A frame with a logarithmic axis below it. */
export interface AxisFrame {
  readonly axis: LogAxis;
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** What the axis shows, written below it. */
  readonly label: string;
  count(value: number): string;
  /** Ticks are multiples of this power of ten; whole numbers where it is not said. */
  readonly finest?: number;
}

export interface PeopleAxis extends AxisFrame {
  /** People seen, and how their mark is labelled. */
  readonly observed: number;
  readonly seen: string;
}

/** The marks of a logarithmic axis of people: grid, ticks in plain numbers, label, and the people seen as a dashed line. */
export function peopleAxisMarks(options: PeopleAxis): Plot.Markish[] {
  return [...axisMarks(options), ...seenMarks(options, options.observed, options.seen)];
}

/** The marks of a logarithmic axis: grid, ticks in plain numbers, and label. */
export function axisMarks(frame: AxisFrame): Plot.Markish[] {
  const { axis, width, height, marginTop, marginBottom, label, count, finest } = frame;
  const bottom = height - marginBottom;
  const ticks = logTicks(axis, (tick) => textWidth(count(tick), fontSize), finest).filter((tick) => {
    const reach = textWidth(count(tick), fontSize) / 2;
    return logPosition(tick, axis) - reach >= 0 && logPosition(tick, axis) + reach <= width;
  });
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
  ];
}

/** The people seen as a dashed line with its label above it. */
const seenMarks = (frame: AxisFrame, observed: number, seen: string): Plot.Markish[] =>
  referenceMarks(frame, observed, seen, { stroke: "var(--soft)", dashed: true, line: 0 });

/** A line at a number to which all others are compared, with its label above the frame on the given line of text. */
export function referenceMarks(
  { axis, width, height, marginTop, marginBottom }: AxisFrame,
  at: number,
  label: string,
  { stroke, dashed, line }: { readonly stroke: string; readonly dashed: boolean; readonly line: number },
): Plot.Markish[] {
  const reach = textWidth(label, fontSize) / 2;
  const place = logPosition(at, axis);
  const rise = line * (fontSize + 4);
  return [
    Plot.ruleX([at], {
      stroke,
      strokeWidth: 1.5,
      ...(dashed ? { strokeDasharray: "3 3" } : {}),
      y1: marginTop - 6 - rise,
      y2: height - marginBottom,
    }),
    Plot.text([at], {
      x: (value) => value,
      y: marginTop - 11 - rise,
      text: () => label,
      fill: stroke,
      fontSize,
      lineAnchor: "bottom",
      dx: Math.max(0, reach - place) - Math.max(0, place + reach - width),
    }),
  ];
}
