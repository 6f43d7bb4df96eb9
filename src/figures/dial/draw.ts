import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { Dial } from "../../model/scenario-results.ts";
import type { Drawing } from "../drawings.ts";
import { type LogAxis, logAxis, logPosition, logTicks } from "../log-axis.ts";
import { peopleTicks, uprightWidth } from "../people-axis.ts";
import { type Box, type LabelSpot, type PlacedLabel, placeLabels } from "../place-labels.ts";
import { fontSize, halo, lineHeight, pixelImage } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";

/** Odds ratios are labelled to hundredths. */
const finestPower = -2;
const tickLength = 5;

/** Height of what lies below the frame of a dial. */
const belowPanel = ({ between }: Dial, frameWidth: number, language: Language): number =>
  axisTitle(between, frameWidth, language).length * lineHeight + 40;

const axisTitle = (between: Dial["between"], frameWidth: number, language: Language): string[] =>
  wrapText(catalogues[language].figures.dial.axis(between), frameWidth, fontSize);

/** Grid, ticks and labels of both axes of a dial. */
function dialAxesMarks({ dial, frame, odds, people, x, y }: DialPanel, language: Language): Plot.Markish[] {
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

function fractionDigits(value: number): number {
  const digits = [0, 1].find((each) => Number.isInteger(Number((value * 10 ** each).toPrecision(12))));
  return digits ?? -finestPower;
}

/** Where one dial is drawn. */
interface DialPanel {
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

function dialPanel(dial: Dial, frame: Box, domain: LogAxis["domain"]): DialPanel {
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

/** Labels inside the frame of a dial where there is room: conclusions, tipping points, base, the data's own range. */
function dialLabels({ dial, frame, x, y, base, tips }: DialPanel, language: Language): PlacedLabel[] {
  const say = catalogues[language].figures.dial;
  const besides = (atX: number, atY: number): LabelSpot[] => [
    { x: atX + 8, y: atY, anchor: "start" },
    { x: atX - 8, y: atY, anchor: "end" },
  ];
  const along = (atY: number): LabelSpot[] =>
    [atY - 10, atY + 10].flatMap((each) => [
      { x: frame.right - 5, y: each, anchor: "end" } as const,
      { x: frame.left + 5, y: each, anchor: "start" } as const,
    ]);
  const conclusions = dial.tippingPoints.map(({ conclusion }) => ({
    text: say.conclusion(conclusion.side, formatCount(conclusion.people, language)),
    spots: along(y(conclusion.people)),
  }));
  const turning = tips.map(({ oddsRatio }) => ({
    text: formatRatio(oddsRatio, language),
    spots: [frame.bottom - 11, frame.bottom - 30].flatMap((each) => besides(x(oddsRatio), each)),
  }));
  const [baseX, baseY] = [x(base.oddsRatio), y(base.total)];
  const baseSpots = [16, -16, 30, -30].flatMap((rise) => besides(baseX, baseY + rise));
  const own = dial.ownRange;
  const reach = textWidth(say.ownRange, fontSize) / 2 + 5;
  const middle = own ? (x(own.low) + x(own.high)) / 2 : 0;
  const ownX = Math.min(Math.max(middle, frame.left + reach), frame.right - reach);
  const ownSpots = [frame.top + 11, frame.bottom - 11, frame.top + 30].map(
    (each): LabelSpot => ({ x: ownX, y: each, anchor: "middle" }),
  );
  return placeLabels(
    [
      ...conclusions,
      ...turning,
      { text: catalogues[language].figures.shared.scenarios.baseMark, spots: baseSpots },
      ...(own ? [{ text: say.ownRange, spots: ownSpots }] : []),
    ],
    frame,
    [base, ...tips].map(({ oddsRatio, total }) => around(x(oddsRatio), y(total))),
  );
}

/** What a mark covers. */
const around = (x: number, y: number): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });

const twoColumnsFrom = 600;
const panelHeight = 220;
const marginTop = 30;
const marginRight = 14;

/** A curve for each dial, next to each other where there is room, all with one axis of people. */
export const draw: Drawing<"dial"> = ({ dials }, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.dial;
  if (dials.length === 0) return drawNothing(say.accessibleName(0), say.nothing, options);
  const columns = dials.length > 1 && width >= twoColumnsFrom ? 2 : 1;
  const { domain } = logAxis(dials.flatMap(shownPeople), [0, 1]);
  const ticks = peopleTicks(domain, panelHeight);
  const marginLeft = uprightWidth(ticks, language) + 12;
  const pitchX = width / columns;
  const frameWidth = pitchX - marginLeft - marginRight;
  const below = Math.max(...dials.map((dial) => belowPanel(dial, frameWidth, language)));
  const pitchY = marginTop + panelHeight + below;
  const panels = dials.map((dial, index) => {
    const left = (index % columns) * pitchX + marginLeft;
    const top = Math.floor(index / columns) * pitchY + marginTop;
    const frame: Box = { left, right: left + frameWidth, top, bottom: top + panelHeight };
    return dialPanel(dial, frame, domain);
  });
  return pixelImage(
    say.accessibleName(dials.length),
    Math.ceil(dials.length / columns) * pitchY,
    panels.map((panel) => panelMarks(panel, language)),
    options,
  );
};

/** The curve with its ribbon, what lies behind it, and the marks on it. */
function panelMarks(panel: DialPanel, language: Language): Plot.Markish[] {
  const { dial, frame, x, y, base, tips } = panel;
  const own = dial.ownRange === null ? [] : [dial.ownRange];
  const tipX = ({ oddsRatio }: DialPanel["base"]): number => x(oddsRatio);
  const tipY = ({ total }: DialPanel["base"]): number => y(total);
  return [
    Plot.rect(own, {
      x1: ({ low }) => x(low),
      x2: ({ high }) => x(high),
      y1: frame.top,
      y2: frame.bottom,
      fill: "var(--line)",
      fillOpacity: 0.55,
    }),
    dialAxesMarks(panel, language),
    Plot.areaY(dial.points, {
      x: ({ oddsRatio }) => x(oddsRatio),
      y1: ({ low }) => (low === null ? Number.NaN : y(low)),
      y2: ({ high }) => (high === null ? Number.NaN : y(high)),
      fill: "var(--accent)",
      fillOpacity: 0.25,
    }),
    Plot.ruleY(dial.tippingPoints, {
      x1: frame.left,
      x2: frame.right,
      y: ({ conclusion }) => y(conclusion.people),
      stroke: "currentColor",
      strokeDasharray: "6 4",
    }),
    Plot.lineY(dial.points, {
      x: ({ oddsRatio }) => x(oddsRatio),
      y: ({ total }) => y(total),
      stroke: "var(--accent)",
      strokeWidth: 2,
    }),
    Plot.ruleX(tips, { x: tipX, y1: tipY, y2: frame.bottom, stroke: "currentColor", strokeWidth: 1 }),
    Plot.dot([base], { x: tipX, y: tipY, r: 5, fill: "var(--accent)", stroke: "var(--paper)", strokeWidth: 1.5 }),
    Plot.dot(tips, {
      x: tipX,
      y: tipY,
      r: 6,
      symbol: "diamond",
      fill: "var(--paper)",
      stroke: "currentColor",
      strokeWidth: 1.75,
    }),
    (["start", "middle", "end"] as const).map((anchor) =>
      Plot.text(
        dialLabels(panel, language).filter((label) => label.anchor === anchor),
        { x: "x", y: "y", text: "text", textAnchor: anchor, fontSize, fill: "currentColor", ...halo },
      ),
    ),
  ];
}

const shownPeople = ({ points, tippingPoints }: Dial): number[] => [
  ...points.flatMap(({ total, low, high }) => [total, low ?? total, high ?? total]),
  ...tippingPoints.map(({ conclusion }) => conclusion.people),
];

function drawNothing(name: string, text: string, options: Parameters<typeof draw>[1]) {
  const lines = wrapText(text, options.width - 8, fontSize);
  return pixelImage(
    name,
    20 + lines.length * 18,
    [Plot.text([lines.join("\n")], { x: 2, y: 10, text: (each) => each, textAnchor: "start", lineAnchor: "top" })],
    options,
  );
}
