import * as Plot from "@observablehq/plot";
import { countAtResidual } from "../../kernel/loglinear/deviance-residual.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { listsTogether } from "../../model/history.ts";
import type { Drawing } from "../drawings.ts";
import type { HistoryFit } from "../figure.ts";
import { type Box, type LabelSpot, placeLabels } from "../place-labels.ts";
import { fontSize, halo, lineHeight, pixelImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { farOut } from "./index.ts";

/** An axis on which numbers grow with their square root, so that chance scatters them equally far everywhere. */
interface RootAxis {
  /** The number at its far end; it begins at 0. */
  readonly high: number;
  /** Of 0 and of `high`, in pixels. */
  readonly range: readonly [from: number, to: number];
}

/** Where a number lies, in pixels; numbers beyond the axis lie at its end. */
export const rootPosition = (value: number, { high, range: [from, to] }: RootAxis): number =>
  from + Math.sqrt(Math.min(1, Math.max(0, value) / high)) * (to - from);

/** Round numbers to label: 0 and the largest of 1, 2 and 5 in each power of ten that stand so far apart, in pixels. */
export function rootTicks(axis: RootAxis, apart: (value: number) => number): number[] {
  const round = [0];
  for (let power = 1; power <= axis.high; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power <= axis.high) round.push(digit * power);
  }
  const ticks: number[] = [];
  for (const tick of round.toReversed()) {
    const last = ticks.at(-1);
    const distance =
      last === undefined ? Number.POSITIVE_INFINITY : Math.abs(rootPosition(last, axis) - rootPosition(tick, axis));
    if (distance >= apart(tick)) ticks.push(tick);
  }
  return ticks.reverse();
}

const air = 8;

/**
 * The first of the lines, as many as have room, in the lower right corner of a frame of which the diagonal is taken, with
 * a band of that share of the frame on either side of it.
 */
function residualKey(
  lines: readonly string[],
  frame: Box,
  band: number,
): { readonly text: string; readonly x: number; readonly y: number }[] {
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const fits = (count: number): boolean => {
    const top = (count * lineHeight + 2 * air) / height;
    return 1 - (widestOf(lines.slice(0, count)) + 2 * air) / width > top + band;
  };
  let count = lines.length;
  while (count > 0 && !fits(count)) count--;
  const x = frame.right - air - widestOf(lines.slice(0, count));
  return lines
    .slice(0, count)
    .map((text, line) => ({ text, x, y: frame.bottom - air - (count - line - 0.5) * lineHeight }));
}

const widestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));

const marginTop = 28;
const marginBottom = 50;
const tallest = 380;
/** More dots than this would hide each other; the worst are drawn. */
const mostDots = 600;
/** So many of those outside the band have a number, and their lists beside it in the key. */
const mostNamed = 8;
const bandPoints = 60;

/** A dot for each history: across, how many are expected; up, how many were seen; a band around equality. */
export const draw: Drawing<"residuals"> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.residuals;
  const count = (value: number): string => formatCount(value, language);
  const rows = input.rows.slice(0, mostDots);
  const high = Math.max(4, ...rows.map(({ observed, fitted }) => Math.max(observed, fitted))) * 1.08;
  const frameHeight = Math.min(tallest, Math.round(width * 0.8));
  const bottom = marginTop + frameHeight;
  const widest = textWidth(count(10 ** Math.floor(Math.log10(high))), fontSize);
  const height = bottom + marginBottom;
  const frame = { left: widest + 16, right: width - 12, top: marginTop, bottom };
  const across: RootAxis = { high, range: [frame.left, frame.right] };
  const up: RootAxis = { high, range: [bottom, marginTop] };
  const x = (value: number): number => rootPosition(value, across);
  const y = (value: number): number => rootPosition(value, up);
  const acrossTicks = rootTicks(across, (tick) => textWidth(count(tick), fontSize) + 22);
  const upTicks = rootTicks(up, () => fontSize + 8);
  const band = Array.from({ length: bandPoints + 1 }, (_, point) => {
    const fitted = Math.max(1e-4, high * (point / bandPoints) ** 2);
    return { fitted, low: countAtResidual(-farOut, fitted), high: countAtResidual(farOut, fitted) };
  });
  const isFar = ({ residual }: HistoryFit): boolean => Math.abs(residual) > farOut;
  const dots = rows.map((row) => ({ row, x: x(row.fitted), y: y(row.observed) }));
  const named = rows.slice(0, Math.min(mostNamed, rows.filter(isFar).length));
  const key = residualKey(
    named.map(({ history }, rank) => `${formatCount(rank + 1, language)}  ${listsTogether(history, input.lists)}`),
    frame,
    Math.sqrt(1 / high),
  );
  const labels = placeLabels(
    dots.slice(0, key.length).map((dot, rank) => ({ text: formatCount(rank + 1, language), spots: spotsAround(dot) })),
    { ...frame, top: frame.top - 6, bottom: frame.bottom + 4 },
    dots
      .filter(({ row }) => isFar(row))
      .map((dot) => ({ left: dot.x - 4, right: dot.x + 4, top: dot.y - 4, bottom: dot.y + 4 })),
  );

  return pixelImage(
    say.accessibleName(input.label, input.rows.length),
    height,
    [
      Plot.ruleY(upTicks, { y, x1: frame.left, x2: frame.right, stroke: "var(--line)" }),
      Plot.ruleX(acrossTicks, { x, y1: frame.top, y2: bottom, stroke: "var(--line)" }),
      Plot.areaY(band, {
        x: ({ fitted }) => x(fitted),
        y1: ({ low }) => y(low),
        y2: (limit) => y(limit.high),
        fill: "var(--soft)",
        fillOpacity: 0.18,
      }),
      Plot.line([0, high], { x, y, stroke: "var(--soft)", strokeWidth: 1.5 }),
      Plot.text(upTicks, {
        x: frame.left - 7,
        y,
        text: count,
        textAnchor: "end",
        fontSize,
        fontVariant: "tabular-nums",
      }),
      Plot.text(acrossTicks, {
        x,
        y: bottom + 9,
        text: count,
        lineAnchor: "top",
        fontSize,
        fontVariant: "tabular-nums",
      }),
      Plot.text([say.seenAxis], {
        x: frame.left,
        y: marginTop - 10,
        textAnchor: "start",
        lineAnchor: "bottom",
        fontSize,
      }),
      Plot.text([say.expectedAxis], {
        x: (frame.left + frame.right) / 2,
        y: height - 3,
        lineAnchor: "bottom",
        fontSize,
      }),
      Plot.dot(
        dots.filter(({ row }) => !isFar(row)),
        { x: "x", y: "y", r: 4, fill: "var(--accent)", stroke: "var(--paper)", strokeWidth: 1 },
      ),
      Plot.dot(
        dots.filter(({ row }) => isFar(row)),
        { x: "x", y: "y", r: 6, symbol: "diamond", fill: "currentColor", stroke: "var(--paper)", strokeWidth: 1 },
      ),
      Plot.text(key, { x: "x", y: "y", text: "text", textAnchor: "start", fill: "currentColor", fontSize, ...halo }),
      (["start", "middle", "end"] as const).map((anchor) =>
        Plot.text(
          labels.filter((label) => label.anchor === anchor),
          { x: "x", y: "y", text: "text", textAnchor: anchor, fill: "currentColor", fontSize, ...halo },
        ),
      ),
    ],
    options,
  );
};

/** Beside a dot, then above and below it. */
const spotsAround = ({ x, y }: { readonly x: number; readonly y: number }): LabelSpot[] => [
  { x: x + 9, y, anchor: "start" },
  { x: x - 9, y, anchor: "end" },
  { x, y: y - 15, anchor: "middle" },
  { x, y: y + 15, anchor: "middle" },
  { x: x + 6, y: y - 13, anchor: "start" },
  { x: x - 6, y: y - 13, anchor: "end" },
  { x: x + 6, y: y + 13, anchor: "start" },
  { x: x - 6, y: y + 13, anchor: "end" },
  { x, y: y - 28, anchor: "middle" },
];
