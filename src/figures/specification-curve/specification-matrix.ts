import { fontSize, lineHeight } from "../plot-image.ts";
import { textWidth, wrapText } from "../text-width.ts";
import type { SpecificationRow } from "./specification-rows.ts";

/** Where the matrix of a specification curve goes, in pixels; the curve has the same columns. */
export interface MatrixPlaces {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Middle of a column. */
  x(place: number): number;
  readonly halfMark: number;
  readonly labelsAbove: boolean;
  readonly labelX: number;
  readonly rows: readonly { readonly lines: readonly string[]; readonly y: number; readonly labelY: number }[];
  readonly bottom: number;
}

const narrowBelow = 560;
const betweenScenarios = 6;

/** Labels stand at the left of the rows, above them where the figure is narrow. `least` is the least left margin. */
export function matrixPlaces(
  rows: readonly SpecificationRow[],
  { top, width, least, columns }: Readonly<Record<"top" | "width" | "least" | "columns", number>>,
): MatrixPlaces {
  const labelsAbove = width < narrowBelow;
  const widest = Math.max(0, ...rows.map(({ label }) => textWidth(label, fontSize)));
  const left = labelsAbove ? least : Math.max(least, Math.min(widest, width * 0.32) + 10);
  const right = width - 8;
  const labelWidth = labelsAbove ? right - left : left - 8;
  const pitch = (right - left) / Math.max(1, columns);
  let bottom = top;
  const places = rows.map(({ label, scenario }, index) => {
    if (index > 0 && rows[index - 1]?.scenario !== scenario) bottom += betweenScenarios;
    const lines = wrapText(label, labelWidth, fontSize);
    const text = lines.length * lineHeight;
    const from = bottom;
    bottom += labelsAbove ? text + 16 : Math.max(lineHeight, text) + 2;
    const y = labelsAbove ? from + text + 7 : (from + bottom) / 2;
    return { lines, y, labelY: labelsAbove ? from + text / 2 : y };
  });
  return {
    left,
    right,
    pitch,
    x: (place) => left + (place + 0.5) * pitch,
    halfMark: Math.min(4.5, Math.max(0.6, pitch * 0.42)),
    labelsAbove,
    labelX: labelsAbove ? left : left - 8,
    rows: places,
    bottom,
  };
}
