import * as Plot from "@observablehq/plot";
import { fontSize, lineHeight } from "./plot-image.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Room around rows that have a label each, in pixels. */
export interface RowSpacing {
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
export interface LabelledRows {
  /** Labels stand at the left of their rows, or above them where the figure is narrow. */
  readonly labelsAbove: boolean;
  readonly places: readonly RowPlace[];
  readonly indent: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Below the last row. */
  readonly bottom: number;
}

export interface RowPlace {
  readonly lines: readonly string[];
  readonly y: number;
  readonly labelY: number;
}

const narrowBelow = 480;
/** Keeps text legible where a line passes behind it. */
export const halo = { stroke: "var(--paper)", strokeWidth: 5 };

export function labelledRows(
  labels: readonly string[],
  width: number,
  top: number,
  { indent, least, air, below, middle, up }: RowSpacing,
): LabelledRows {
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
  return { labelsAbove, places, indent, marginLeft, marginRight: 16, bottom: bottom + (labelsAbove ? 6 : 0) };
}

/** The labels of the rows, in a frame with the margins of the layout. */
export const rowLabelMark = ({ places, labelsAbove, marginLeft, indent }: LabelledRows): Plot.Markish =>
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

/** Words in place of what a row would show, at its left end. */
export const rowNoteMark = (notes: readonly { readonly y: number; readonly note: string }[]): Plot.Markish =>
  Plot.text(notes, {
    text: "note",
    y: "y",
    frameAnchor: "left",
    textAnchor: "start",
    fill: "var(--soft)",
    fontSize,
    ...halo,
  });
