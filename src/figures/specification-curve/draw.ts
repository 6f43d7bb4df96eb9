import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { peopleTicks } from "../dial/dial-axes.ts";
import { shownNumbers } from "../estimate-marks.ts";
import type { Draw } from "../figure.ts";
import { halo } from "../labelled-rows.ts";
import { logAxis, logPosition } from "../log-axis.ts";
import { fontSize, lineHeight, plotImage } from "../plot-image.ts";
import { envelopeOf } from "../scenario-outcomes.ts";
import { textWidth } from "../text-width.ts";
import { matrixPlaces } from "./specification-matrix.ts";
import { specificationRows, specifications } from "./specification-rows.ts";

const marginTop = 28;
const curveHeight = 220;
const gap = 18;

/** A column for each estimate: dot and interval on an upright logarithmic axis, and below a mark for each of its settings. */
export const draw: Draw<ScenarioResults> = (results, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures["specification-curve"];
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const columns = specifications(results, language).map((each, place) => ({ ...each, place }));
  const { rows, has } = specificationRows(results, language, say.others);
  const { observed } = results.base.estimate;
  const bottom = marginTop + curveHeight;
  const people = logAxis([observed, ...shownNumbers(columns.map(({ estimate }) => estimate))], [bottom, marginTop]);
  const ticks = peopleTicks(people.domain, curveHeight);
  const widestTick = Math.max(0, ...ticks.map((tick) => textWidth(count(tick), fontSize)));
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
  const seen = catalogues[language].figures.shared.seenMark(count(observed));
  const members = rows.flatMap((row, index) =>
    columns.filter((column) => has(column, row)).map(({ place }) => ({ place, at: matrix.rows[index]?.y ?? 0 })),
  );

  return plotImage(
    say.accessibleName(columns.length),
    {
      height: matrix.bottom + 4,
      margin: 0,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.rect(envelope ? [envelope] : [], {
          x1: left,
          x2: right,
          y1: ({ quarter }) => y(quarter),
          y2: ({ threeQuarters }) => y(threeQuarters),
          fill: "var(--line)",
          fillOpacity: 0.7,
        }),
        Plot.ruleY(ticks, { y, x1: left, x2: right, stroke: "var(--line)" }),
        Plot.text(ticks, { x: left - 7, y, text: count, textAnchor: "end", fontSize, fontVariant: "tabular-nums" }),
        Plot.text([shared.upPeopleAxis], {
          x: left,
          y: marginTop - 8,
          textAnchor: "start",
          lineAnchor: "bottom",
          fontSize,
        }),
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
        (["number", "lower-bound"] as const).map((claim) =>
          Plot.dot(
            columns.filter(({ isBase, estimate }) => !isBase && estimate.claim === claim),
            {
              x: ({ place }) => x(place),
              y: ({ estimate }) => y(estimate.total),
              r: radius,
              symbol: claim === "lower-bound" ? "triangle" : "circle",
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
    },
    options,
  );
};
