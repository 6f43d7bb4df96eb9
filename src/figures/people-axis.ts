import * as Plot from "@observablehq/plot";
import { catalogues } from "../locale/catalogues.ts";
import { formatCount } from "../locale/numbers.ts";
import type { Language } from "../model/language.ts";
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

/** A number that all others are compared with: a line, with its label above the frame on the given line of text. */
export interface Reference {
  readonly at: number;
  readonly label: string;
  readonly stroke: string;
  readonly dashed: boolean;
  readonly line: number;
}

/** People in all as an axis counts and names them. */
export const peopleInAll = (language: Language) => ({
  label: catalogues[language].figures.shared.peopleAxis,
  count: (value: number): string => formatCount(value, language),
});

/** The people seen, beside which every estimate stands. */
export const peopleSeen = (observed: number, language: Language): Reference => ({
  at: observed,
  label: catalogues[language].figures.shared.seenMark(formatCount(observed, language)),
  ...{ stroke: "var(--soft)", dashed: true, line: 0 },
});

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

/** A logarithmic axis of people in all, on which the people seen are marked. */
export const peopleAxisMarks = (
  frame: Omit<AxisFrame, "label" | "count">,
  observed: number,
  language: Language,
): Plot.Markish[] => [
  ...axisMarks({ ...frame, ...peopleInAll(language) }),
  ...referenceMarks(frame, peopleSeen(observed, language)),
];

/** The line of a reference, and its label. */
export function referenceMarks(
  { axis, width, height, marginTop, marginBottom }: Omit<AxisFrame, "label" | "count">,
  { at, label, stroke, dashed, line }: Reference,
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

/** Round numbers of people for an upright axis so many pixels high. */
export const peopleTicks = (domain: readonly [number, number], height: number): number[] =>
  logTicks({ domain, range: [0, height] }, () => fontSize);

/** Where an upright axis of people stands. */
export interface UprightAxis {
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Of a number of people, in pixels. */
  y(people: number): number;
}

/** How wide the numbers of an upright axis are. */
export const uprightWidth = (ticks: readonly number[], language: Language): number =>
  Math.max(0, ...ticks.map((tick) => textWidth(formatCount(tick, language), fontSize)));

/** Grid and numbers of an upright axis. */
export const uprightMarks = ({ ticks, left, right, y }: UprightAxis, language: Language): Plot.Markish[] => [
  Plot.ruleY(ticks, { y, x1: left, x2: right, stroke: "var(--line)" }),
  Plot.text(ticks, {
    ...{ x: left - 7, y, text: (tick) => formatCount(tick, language), textAnchor: "end" },
    ...{ fontSize, fontVariant: "tabular-nums" },
  }),
];

/** What an upright axis shows, written above its upper end. */
export const uprightTitle = (text: string, left: number, top: number): Plot.Markish =>
  Plot.text([text], { x: left, y: top - 8, textAnchor: "start", lineAnchor: "bottom", fontSize });
