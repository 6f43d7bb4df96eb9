import * as Plot from "@observablehq/plot";
import { isLowerBound } from "../model/claim.ts";
import type { NumberedEstimate } from "../model/estimate.ts";
import type { DrawOptions } from "./drawings.ts";
import type { PeopleRow } from "./figure.ts";
import { levelsOf } from "./figure-table.ts";
import { type LogAxis, logAxis, logPosition, logValueAt } from "./log-axis.ts";
import { type AxisFrame, axisMarks, type Reference, referenceMarks } from "./people-axis.ts";
import { fontSize, halo, lineHeight, plotImage } from "./plot-image.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A row of a figure: its label, and the numbers that are shown in it. */
export interface Row {
  readonly label: string;
  /** What the row is about; null where there is no such number. */
  readonly point: number | null;
  readonly shape: Shape;
  readonly intervals: readonly { readonly level: number; readonly low: number; readonly high: number }[];
  /** Another number to hold it against; null where there is none. */
  readonly mark: number | null;
  /** Words for what cannot be shown as a number; empty where there are none. */
  readonly note: string;
  /** Whether a faint line goes along it. */
  readonly guide: boolean;
}

/** What the point of a row is drawn as: an estimate, the lower bound of one, one of the others, or a miss. */
export type Shape = "dot" | "triangle" | "diamond" | "cross";

const blank = { point: null, shape: "dot", intervals: [], mark: null, note: "", guide: false } as const;

/** A row with what is told of it, and nothing else. */
export const row = (told: Partial<Row> & Pick<Row, "label">): Row => ({ ...blank, ...told });

/** A row for an estimate. */
export const estimateRow = (label: string, { total, claim, intervals }: NumberedEstimate): Row =>
  row({ label, point: total, shape: shapeOf(claim), intervals });

/** A row for people of whom some are seen. */
export const peopleRow = (label: string, { observed, total, claim, interval }: Omit<PeopleRow, "label">): Row =>
  row({ label, point: total, shape: shapeOf(claim), intervals: interval ? [interval] : [], mark: observed });

const shapeOf = (claim: PeopleRow["claim"]): Shape => (isLowerBound(claim) ? "triangle" : "dot");

/** What the numbers of the rows stand on. */
export type RowAxis =
  | (Pick<AxisFrame, "label" | "count" | "finest"> & {
      readonly kind: "log";
      /** Pixels at either end that are kept free for words. */
      readonly aside?: number;
    })
  /** From zero to the right, with as much room as the notes at the ends leave; it has no ticks. */
  | { readonly kind: "zero" };

export interface RowFigure {
  /** The accessible name. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly spacing: RowSpacing;
  /** Room above the rows, in pixels. */
  readonly marginTop: number;
  readonly axis: RowAxis;
  /** Numbers that the axis reaches besides those of the rows. */
  readonly reaches?: readonly number[];
  /** Numbers that all rows are compared with, each a line through all of them; the axis reaches them. */
  readonly references?: readonly Reference[];
  /** From back to front. */
  readonly marks: readonly RowMark[];
}

export type PlacedRow = Row & { readonly y: number };

/** What marks are drawn with. */
export interface RowFrame {
  readonly rows: readonly PlacedRow[];
  readonly layout: RowLayout;
  readonly width: number;
  readonly axis: LogAxis;
  /** Where a number stands, in pixels. */
  x(value: number): number;
}

/** A kind of mark, for all rows that have it. */
export type RowMark = (frame: RowFrame) => Plot.Markish;

/** Rows below each other on one axis, their labels at the left or, where the figure is narrow, above them. */
export function drawRows(
  { name, rows, spacing, marginTop, axis, reaches = [], references = [], marks }: RowFigure,
  options: DrawOptions,
): SVGSVGElement | HTMLElement {
  const { width } = options;
  const layout = layOut(
    rows.map(({ label }) => label),
    width,
    marginTop,
    spacing,
  );
  const { marginLeft, marginRight, places, bottom } = layout;
  const marginBottom = axis.kind === "log" ? 50 : 4;
  const height = bottom + marginBottom;
  const placed = rows.map((each, index) => ({ ...each, y: places[index]?.y ?? 0 }));
  const aside = axis.kind === "log" ? (axis.aside ?? 0) : 0;
  const shown = [...reaches, ...references.map(({ at }) => at), ...rows.flatMap(numbersOf)];
  const people = logAxis(shown, [marginLeft + aside, width - marginRight - aside]);
  const x = axis.kind === "log" ? (value: number) => logPosition(value, people) : fromZero(rows, marginLeft, width);
  const frame: RowFrame = { rows: placed, layout, width, axis: people, x };
  const axisFrame = { axis: people, width, height, marginTop, marginBottom };

  return plotImage(
    name,
    {
      ...{ height, marginLeft, marginRight, marginTop, marginBottom },
      x:
        axis.kind === "log"
          ? { type: "log", domain: [...people.domain], range: [...people.range], clamp: true, axis: null }
          : { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...(axis.kind === "log"
          ? axisMarks({ ...axisFrame, ...axis })
          : [Plot.ruleX([marginLeft], { y1: marginTop, y2: bottom, stroke: "var(--line)" })]),
        ...references.flatMap((reference) => referenceMarks(axisFrame, reference)),
        ...marks.map((mark) => mark(frame)),
      ],
    },
    options,
  );
}

/** Every number that a row shows, to span an axis by. */
export const numbersOf = ({ point, mark, intervals }: Pick<Row, "point" | "mark" | "intervals">): number[] => [
  ...[point, mark].flatMap((value) => value ?? []),
  ...intervals.flatMap(({ low, high }) => [low, high]),
];

function fromZero(rows: readonly Row[], start: number, width: number): (value: number) => number {
  const room = width - start - Math.max(0, ...rows.map(({ note }) => textWidth(note, fontSize))) - 12;
  const largest = Math.max(...rows.map(({ point }) => point ?? 0));
  return (value) => start + (largest > 0 ? (value / largest) * room : 0);
}

/** Room around rows that have a label each, in pixels. */
interface RowSpacing {
  readonly indent: number;
  /** Of a row beside its label: least height, and what the lines of the label need more. */
  readonly least: number;
  readonly air: number;
  /** Of a row below its label: the row, its middle from the bottom, and from the middle up to the label. */
  readonly below: number;
  readonly middle: number;
  readonly up: number;
}

export const airyRows: RowSpacing = { indent: 18, least: 38, air: 14, below: 34, middle: 14, up: 12 };
export const denseRows: RowSpacing = { indent: 14, least: 26, air: 8, below: 24, middle: 11, up: 10 };
/** For rows that hold text themselves. */
export const textRows: RowSpacing = { indent: 14, least: 26, air: 8, below: 30, middle: 13, up: 13 };

/** Where rows and their labels go, in pixels. */
interface RowLayout {
  /** Labels stand at the left of their rows, or above them where the figure is narrow. */
  readonly labelsAbove: boolean;
  readonly places: readonly RowPlace[];
  readonly indent: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Above the first row, and below the last one. */
  readonly top: number;
  readonly bottom: number;
}

interface RowPlace {
  readonly lines: readonly string[];
  readonly y: number;
  readonly labelY: number;
}

const narrowBelow = 480;
function layOut(
  labels: readonly string[],
  width: number,
  top: number,
  { indent, least, air, below, middle, up }: RowSpacing,
): RowLayout {
  const labelsAbove = width < narrowBelow;
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, fontSize)));
  const labelWidth = labelsAbove ? width - 8 : Math.min(widest, width * 0.36) + 2;
  let bottom = top;
  const places = labels.map((label) => {
    const lines = wrapText(label, labelWidth, fontSize);
    const text = lines.length * lineHeight;
    const from = bottom;
    bottom += labelsAbove ? text + below : Math.max(least, text + air);
    const y = labelsAbove ? bottom - middle : (from + bottom) / 2;
    return { lines, y, labelY: labelsAbove ? y - up : y };
  });
  const marginLeft = labelsAbove ? 10 : labelWidth + indent;
  return { labelsAbove, places, indent, marginLeft, marginRight: 16, top, bottom: bottom + (labelsAbove ? 6 : 0) };
}

/** The labels of the rows. */
export const rowLabels: RowMark = ({ layout: { places, labelsAbove, marginLeft, indent } }) =>
  Plot.text(places, {
    text: ({ lines }) => lines.join("\n"),
    y: "labelY",
    frameAnchor: "left",
    textAnchor: labelsAbove ? "start" : "end",
    lineAnchor: labelsAbove ? "bottom" : "middle",
    dx: labelsAbove ? -marginLeft : -indent,
    lineHeight: lineHeight / fontSize,
    fontSize,
    fill: "currentColor",
    ...halo,
  });

/** Faint lines along the rows that have one, over the whole width. */
export const rowGuides =
  (stroke: string) =>
  ({ rows }: Rows): Plot.Markish =>
    Plot.ruleY(
      rows.filter(({ guide }) => guide),
      { y: "y", stroke, strokeDasharray: "1 3" },
    );

const endsIn = (rows: readonly PlacedRow[], level: Level) =>
  rows.flatMap(({ intervals, y }) =>
    intervals.filter((each) => level === "any" || each.level === level).map(({ low, high }) => ({ low, high, y })),
  );

type Level = number | "any" | undefined;
type Rows = Pick<RowFrame, "rows">;

/** The intervals of a level as lines. */
export const intervalLines =
  (level: Level, style: Plot.RuleYOptions = {}) =>
  ({ rows }: Rows): Plot.Markish =>
    Plot.ruleY(endsIn(rows, level), {
      ...{ x1: "low", x2: "high", y: "y", stroke: "var(--accent)", strokeWidth: 1.75 },
      ...style,
    });

/** The intervals of a level as translucent bars, half as high as told. */
export const intervalBars =
  (level: Level, half: number) =>
  ({ rows }: Rows): Plot.Markish =>
    Plot.rect(endsIn(rows, level), {
      ...{ x1: "low", x2: "high", y1: ({ y }) => y - half, y2: ({ y }) => y + half },
      ...{ fill: "var(--accent)", fillOpacity: 0.6, rx: 2 },
    });

/** A point that is full, and one that is hollow. */
export const full = { fill: "var(--accent)", stroke: "var(--paper)" } as const;
const hollow = { fill: "var(--paper)", stroke: "var(--accent)" } as const;

const byInterval: Plot.DotOptions = {
  ...{ r: 5, strokeWidth: 1.75 },
  fill: ({ intervals }: Row) => (intervals.length === 0 ? hollow.fill : full.fill),
  stroke: ({ intervals }: Row) => (intervals.length === 0 ? hollow.stroke : full.stroke),
};

const looks: Readonly<Record<Shape, Plot.DotOptions>> = {
  dot: { symbol: "circle", ...byInterval },
  triangle: { symbol: "triangle", ...byInterval },
  diamond: { symbol: "diamond", r: 4.5, strokeWidth: 1.5, ...hollow },
  cross: { symbol: "times", r: 5.5, strokeWidth: 2.5, fill: "none", stroke: "var(--accent)" },
};

/** The points of a shape; a dot and a triangle are hollow where there is no interval. */
export const points =
  (shape: Shape, style: Plot.DotOptions = {}) =>
  ({ rows }: Rows): Plot.Markish =>
    Plot.dot(
      rows.filter((each) => each.shape === shape && each.point !== null),
      { x: "point", y: "y", ...looks[shape], ...style },
    );

/** The numbers that points are held against as upright strokes, half as high as told. */
export const strokes =
  (half: number, strokeWidth: number) =>
  ({ rows }: Rows): Plot.Markish =>
    Plot.ruleX(
      rows.filter(({ mark }) => mark !== null),
      { x: "mark", y1: ({ y }) => y - half, y2: ({ y }) => y + half, stroke: "currentColor", strokeWidth },
    );

/** Notes at the left end of their rows. */
export const rowNotes = ({ rows }: Rows): Plot.Markish =>
  Plot.text(
    rows.filter(({ note }) => note !== ""),
    { text: "note", y: "y", frameAnchor: "left", textAnchor: "start", fill: "var(--soft)", fontSize, ...halo },
  );

const dotToText = 12;

/** Estimates: the widest interval as a thin line, the others as bars, the point; these words beside one without intervals. */
export const estimates =
  (noInterval: string) =>
  ({ rows, width, x }: Pick<RowFrame, "rows" | "width" | "x">): Plot.Markish => {
    const [widest, ...inner] = levelsOf(rows);
    const bare = rows.filter(({ point, intervals }) => point !== null && intervals.length === 0);
    /** The last position of a dot that leaves room for the text at its right. */
    const last = width - dotToText - textWidth(noInterval, fontSize);
    return [
      intervalLines(widest)({ rows }),
      inner.map((level) => intervalBars(level, 4)({ rows })),
      points("dot")({ rows }),
      points("triangle")({ rows }),
      [true, false].map((atLeft) =>
        Plot.text(
          bare.filter(({ point }) => atLeft === x(point ?? 0) > last),
          {
            ...{ text: () => noInterval, x: "point", y: "y", textAnchor: atLeft ? "end" : "start" },
            ...{ dx: atLeft ? -dotToText : dotToText, fill: "var(--soft)", fontSize, ...halo },
          },
        ),
      ),
    ];
  };

interface PeopleMarks {
  /** Over the first row: what is seen, and the total. */
  readonly seen: string;
  readonly total: string;
  /** Whether lines go from row to row. */
  readonly joined: boolean;
}

/**
 * People seen as hollow squares and totals as points on their intervals; numbers of 0 have no place on the axis. The first
 * row says which is which, the note of a row stands in place of its total.
 */
export const peopleMarks =
  (say: PeopleMarks): RowMark =>
  (frame) => {
    const { rows, axis } = frame;
    const line = (of: "mark" | "point", style: Plot.LineOptions): Plot.Markish =>
      Plot.line(say.joined ? rows : [], { x: (each) => each[of] ?? Number.NaN, y: "y", strokeWidth: 1.5, ...style });
    return [
      line("mark", { stroke: "var(--soft)", strokeDasharray: "3 3" }),
      line("point", { stroke: "var(--accent)" }),
      intervalLines("any", { strokeOpacity: 0.45, strokeWidth: 6 })({ rows }),
      Plot.dot(
        rows.filter(({ mark }) => mark),
        {
          ...{ x: "mark", y: "y", r: 4, symbol: "square" },
          ...{ fill: "var(--paper)", stroke: "var(--soft)", strokeWidth: 1.75 },
        },
      ),
      points("dot")({ rows }),
      points("triangle")({ rows }),
      Plot.text(
        rows.filter(({ point }) => point === null),
        {
          ...{ x: ({ mark }) => mark || axis.domain[0], y: "y", text: "note" },
          ...{ dx: 10, textAnchor: "start", fill: "var(--soft)", fontSize, ...halo },
        },
      ),
      Plot.text(headings(say, frame), {
        ...{ x: "x", y: frame.layout.top - 8, text: "text", lineAnchor: "bottom", fill: "var(--soft)", fontSize },
      }),
    ];
  };

/** What the marks of each kind are, over the first of them; pushed apart where they would touch. */
function headings({ seen, total }: PeopleMarks, { rows, axis, width, x }: RowFrame) {
  const [seenReach, totalReach] = [textWidth(seen, fontSize) / 2, textWidth(total, fontSize) / 2];
  const firstSeen = rows.find(({ mark }) => mark)?.mark;
  const firstTotal = rows.find(({ point }) => point !== null)?.point;
  const within = (at: number, reach: number): number => Math.min(width - reach, Math.max(reach, at));
  const seenX = firstSeen ? within(x(firstSeen), seenReach) : undefined;
  const wanted = typeof firstTotal === "number" ? within(x(firstTotal), totalReach) : undefined;
  const apart = seenReach + totalReach + 12;
  const totalX =
    wanted === undefined || seenX === undefined ? wanted : within(Math.max(wanted, seenX + apart), totalReach);
  const movedX = totalX === undefined || seenX === undefined ? seenX : Math.min(seenX, totalX - apart);
  return [
    ...(movedX === undefined ? [] : [{ x: logValueAt(movedX, axis), text: seen }]),
    ...(totalX === undefined ? [] : [{ x: logValueAt(totalX, axis), text: total }]),
  ];
}
