import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Dial } from "../../model/scenario-results.ts";
import { logTicks } from "../log-axis.ts";
import { fontSize, lineHeight } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";
import type { DialPanel } from "./dial-panel.ts";

/** Odds ratios are labelled to hundredths. */
const finestPower = -2;
const tickLength = 5;

/** Height of what lies below the frame of a dial. */
export const belowPanel = ({ between }: Dial, frameWidth: number, language: Language): number =>
  axisTitle(between, frameWidth, language).length * lineHeight + 40;

const axisTitle = (between: Dial["between"], frameWidth: number, language: Language): string[] =>
  wrapText(catalogues[language].figures.dial.axis(between), frameWidth, fontSize);

/** Grid, ticks and labels of both axes of a dial. */
export function dialAxesMarks({ dial, frame, odds, people, x, y }: DialPanel, language: Language): Plot.Markish[] {
  const { shared } = catalogues[language].figures;
  const ratio = (value: number): string => formatDecimal(value, fractionDigits(value), language);
  const across = logTicks(odds, (value) => textWidth(ratio(value), fontSize), finestPower);
  const up = peopleTicks(people.domain, frame.bottom - frame.top);
  const tickText = { fontSize, fontVariant: "tabular-nums" };
  return [
    Plot.ruleX(across, { x, y1: frame.top, y2: frame.bottom, stroke: "var(--line)" }),
    Plot.ruleY(up, { y, x1: frame.left, x2: frame.right, stroke: "var(--line)" }),
    Plot.ruleX(across, { x, y1: frame.bottom, y2: frame.bottom + tickLength, stroke: "currentColor" }),
    Plot.text(across, { x, y: frame.bottom + 9, text: ratio, lineAnchor: "top", ...tickText }),
    Plot.text(up, {
      x: frame.left - 7,
      y,
      text: (value) => formatCount(value, language),
      textAnchor: "end",
      ...tickText,
    }),
    Plot.text([axisTitle(dial.between, frame.right - frame.left, language).join("\n")], {
      x: (frame.left + frame.right) / 2,
      y: frame.bottom + 28,
      text: (title) => title,
      lineAnchor: "top",
      lineHeight: lineHeight / fontSize,
      fontSize,
    }),
    Plot.text([shared.upPeopleAxis], {
      x: frame.left,
      y: frame.top - 8,
      textAnchor: "start",
      lineAnchor: "bottom",
      fontSize,
    }),
  ];
}

/** Round numbers of people for an upright axis so many pixels high. */
export const peopleTicks = (domain: readonly [number, number], height: number): number[] =>
  logTicks({ domain, range: [0, height] }, () => fontSize);

function fractionDigits(value: number): number {
  const digits = [0, 1].find((each) => Number.isInteger(Number((value * 10 ** each).toPrecision(12))));
  return digits ?? -finestPower;
}
