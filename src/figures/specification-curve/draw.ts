import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount } from "../../locale/numbers.ts";
import { claims, isLowerBound } from "../../model/claim.ts";
import type { Drawing } from "../drawings.ts";
import { envelopeOf } from "../envelope.ts";
import { logAxis, logPosition } from "../log-axis.ts";
import { peopleTicks, uprightMarks, uprightTitle, uprightWidth } from "../people-axis.ts";
import { fontSize, halo, lineHeight, pixelImage } from "../plot-image.ts";
import { estimateRow, numbersOf } from "../rows.ts";
import { textWidth, wrapText } from "../text-width.ts";
import { type SpecificationRow, specificationRows, specifications } from "./index.ts";

/** Where the matrix of a specification curve goes, in pixels; the curve has the same columns. */
interface MatrixPlaces {
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
function matrixPlaces(
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

const marginTop = 28;
const curveHeight = 220;
const gap = 18;

/** A column for each estimate: dot and interval on an upright logarithmic axis, and below a mark for each of its settings. */
export const draw: Drawing<"specification-curve"> = (results, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures["specification-curve"];
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const columns = specifications(results, language).map((each, place) => ({ ...each, place }));
  const { rows, has } = specificationRows(results, language, say.others);
  const { observed } = results.base.estimate;
  const bottom = marginTop + curveHeight;
  const people = logAxis(
    [observed, ...columns.flatMap(({ label, estimate }) => numbersOf(estimateRow(label, estimate)))],
    [bottom, marginTop],
  );
  const ticks = peopleTicks(people.domain, curveHeight);
  const widestTick = uprightWidth(ticks, language);
  const matrix = matrixPlaces(rows, { top: bottom + gap, width, least: widestTick + 10, columns: columns.length });
  const { left, right, pitch, x } = matrix;
  const y = (total: number): number => logPosition(total, people);
  const radius = Math.min(4, Math.max(1.3, pitch * 0.4));
  const envelope = envelopeOf(columns.map(({ estimate }) => estimate));
  const intervals = columns.flatMap(({ estimate, place }) => {
    const interval = toldInterval(estimate.intervals);
    return interval ? [{ ...interval, place }] : [];
  });
  const base = columns.filter(({ isBase }) => isBase);
  const seen = shared.seenMark(count(observed));
  const members = rows.flatMap((row, index) =>
    columns.filter((column) => has(column, row)).map(({ place }) => ({ place, at: matrix.rows[index]?.y ?? 0 })),
  );

  return pixelImage(
    say.accessibleName(columns.length),
    matrix.bottom + 4,
    [
      Plot.rect(envelope ? [envelope] : [], {
        x1: left,
        x2: right,
        y1: ({ quarter }) => y(quarter),
        y2: ({ threeQuarters }) => y(threeQuarters),
        fill: "var(--line)",
        fillOpacity: 0.7,
      }),
      ...uprightMarks({ ticks, left, right, y }, language),
      uprightTitle(shared.upPeopleAxis, left, marginTop),
      Plot.ruleY([observed], {
        y,
        x1: left,
        x2: right,
        stroke: "var(--soft)",
        strokeWidth: 1.5,
        strokeDasharray: "3 3",
      }),
      Plot.ruleX(intervals, {
        x: ({ place }) => x(place),
        y1: ({ low }) => y(low),
        y2: ({ high }) => y(high),
        stroke: "var(--accent)",
        strokeWidth: Math.min(1.5, Math.max(0.6, pitch * 0.4)),
        strokeOpacity: 0.6,
      }),
      claims.map((claim) =>
        Plot.dot(
          columns.filter(({ isBase, estimate }) => !isBase && estimate.claim === claim),
          {
            x: ({ place }) => x(place),
            y: ({ estimate }) => y(estimate.total),
            r: radius,
            symbol: isLowerBound(claim) ? "triangle" : "circle",
            fill: "var(--accent)",
          },
        ),
      ),
      Plot.dot(base, {
        x: ({ place }) => x(place),
        y: ({ estimate }) => y(estimate.total),
        r: 6,
        symbol: "diamond",
        fill: "var(--paper)",
        stroke: "currentColor",
        strokeWidth: 1.75,
      }),
      Plot.text([observed], {
        x: right - 2,
        y: (value) => y(value) - 10,
        text: () => seen,
        textAnchor: "end",
        fill: "var(--soft)",
        fontSize,
        ...halo,
      }),
      Plot.rect(matrix.rows, {
        x1: left,
        x2: right,
        y1: ({ y: middle }) => middle - 6,
        y2: ({ y: middle }) => middle + 6,
        fill: "var(--line)",
        fillOpacity: 0.4,
      }),
      Plot.rect(members, {
        x1: ({ place }) => x(place) - matrix.halfMark,
        x2: ({ place }) => x(place) + matrix.halfMark,
        y1: ({ at }) => at - 4.5,
        y2: ({ at }) => at + 4.5,
        rx: Math.min(matrix.halfMark, 4.5),
        fill: "currentColor",
      }),
      Plot.text(matrix.rows, {
        x: matrix.labelX,
        y: "labelY",
        text: ({ lines }) => lines.join("\n"),
        textAnchor: matrix.labelsAbove ? "start" : "end",
        lineHeight: lineHeight / fontSize,
        fontSize,
      }),
    ],
    options,
  );
};
