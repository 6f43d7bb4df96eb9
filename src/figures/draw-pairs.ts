import * as Plot from "@observablehq/plot";
import { observedTotal } from "../model/overlap-table.ts";
import { formatCount } from "../text/numbers.ts";
import type { Draw, TableInput } from "./figure.ts";
import { logAxis, logPosition, logTicks } from "./log-axis.ts";
import { type PairRow, pairLevels, pairRows } from "./pair-rows.ts";
import { pairsWords } from "./pairs-words.ts";
import { fontSize, lineHeight, plotImage } from "./plot-image.ts";
import { textWidth, wrapText } from "./text-width.ts";

const narrowBelow = 480;
const marginTop = 28;
const marginBottom = 50;
const dotRadius = 4.5;
const barHalf = 3.5;
const strokeHalf = 8;
/** Keeps text legible where a line passes behind it. */
const halo = { stroke: "var(--paper)", strokeWidth: 5 };

/** A row for each pair on one logarithmic axis; labels at the left, above their rows when narrow. */
export const draw: Draw<TableInput> = (input, options) => {
  const { language, width } = options;
  const say = pairsWords[language];
  const count = (value: number): string => formatCount(value, language);
  const observed = observedTotal(input.table);
  const rows = pairRows(input);
  const layout = pairsLayout(
    rows,
    rows.map(({ a, b }) => say.pair(a, b)),
    observed,
    width,
  );
  const { marginLeft, marginRight, height, axis } = layout;
  const placed = rows.map((row, index) => ({ ...row, ...layout.places[index] }));
  const ticks = logTicks(axis, (tick) => textWidth(count(tick), fontSize)).filter((tick) => {
    const reach = textWidth(count(tick), fontSize) / 2;
    return logPosition(tick, axis) - reach >= 0 && logPosition(tick, axis) + reach <= width;
  });
  const seen = say.seenMark(count(observed));
  const seenReach = textWidth(seen, fontSize) / 2;
  const seenAt = logPosition(observed, axis);
  const [widest, inner] = pairLevels;
  const intervalsAt = (level: number) =>
    placed.flatMap(({ intervals, y = 0 }) =>
      intervals.filter((interval) => interval.level === level).map(({ low, high }) => ({ low, high, y })),
    );
  const estimated = placed.filter(({ chapman }) => chapman !== null);

  return plotImage(
    say.accessibleName(rows.length),
    {
      height,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.ruleX(ticks, { stroke: "var(--line)", y1: marginTop, y2: height - marginBottom }),
        Plot.ruleX(ticks, { y1: height - marginBottom, y2: height - marginBottom + 5, stroke: "currentColor" }),
        Plot.text(ticks, {
          x: (tick) => tick,
          y: height - marginBottom + 9,
          text: count,
          lineAnchor: "top",
          fontSize,
          fontVariant: "tabular-nums",
        }),
        Plot.text([say.axis], { frameAnchor: "bottom", dy: marginBottom - 6, fontSize }),
        Plot.ruleX([observed], {
          stroke: "var(--soft)",
          strokeWidth: 1.5,
          strokeDasharray: "3 3",
          y1: marginTop - 6,
          y2: height - marginBottom,
        }),
        Plot.text([observed], {
          x: (value) => value,
          y: marginTop - 11,
          text: () => seen,
          fill: "var(--soft)",
          fontSize,
          lineAnchor: "bottom",
          dx: Math.max(0, seenReach - seenAt) - Math.max(0, seenAt + seenReach - width),
        }),
        Plot.text(placed, {
          text: ({ lines = [] }) => lines.join("\n"),
          y: "labelY",
          frameAnchor: "left",
          textAnchor: layout.labelsAbove ? "start" : "end",
          lineAnchor: layout.labelsAbove ? "bottom" : "middle",
          dx: layout.labelsAbove ? -marginLeft : -14,
          lineHeight: lineHeight / fontSize,
          fontSize,
          fill: "currentColor",
          ...halo,
        }),
        Plot.ruleY(intervalsAt(widest), { x1: "low", x2: "high", y: "y", stroke: "var(--accent)", strokeWidth: 1.5 }),
        Plot.rect(intervalsAt(inner), {
          x1: "low",
          x2: "high",
          y1: ({ y }) => y - barHalf,
          y2: ({ y }) => y + barHalf,
          fill: "var(--accent)",
          fillOpacity: 0.6,
          rx: 2,
        }),
        Plot.ruleX(estimated, {
          x: "lincolnPetersen",
          y1: ({ y = 0 }) => y - strokeHalf,
          y2: ({ y = 0 }) => y + strokeHalf,
          stroke: "currentColor",
          strokeWidth: 1.5,
        }),
        Plot.dot(estimated, {
          x: "chapman",
          y: "y",
          r: dotRadius,
          fill: "var(--accent)",
          stroke: "var(--paper)",
          strokeWidth: 1.5,
        }),
        Plot.text(
          placed.filter(({ chapman }) => chapman === null),
          {
            text: () => say.nobodyOnBoth,
            y: "y",
            frameAnchor: "left",
            textAnchor: "start",
            fill: "var(--soft)",
            fontSize,
            ...halo,
          },
        ),
      ],
    },
    options,
  );
};

/** Where everything goes, in pixels. */
function pairsLayout(rows: readonly PairRow[], labels: readonly string[], observed: number, width: number) {
  const labelsAbove = width < narrowBelow;
  const widestLabel = Math.max(0, ...labels.map((label) => textWidth(label, fontSize)));
  const labelWidth = labelsAbove ? width - 8 : Math.min(widestLabel, width * 0.36) + 2;
  let bottom = marginTop;
  const places = labels.map((label) => {
    const lines = wrapText(label, labelWidth, fontSize);
    const text = lines.length * lineHeight;
    const top = bottom;
    bottom += labelsAbove ? text + 24 : Math.max(26, text + 8);
    const y = labelsAbove ? bottom - 11 : (top + bottom) / 2;
    return { lines, y, labelY: labelsAbove ? y - 10 : y };
  });
  const marginLeft = labelsAbove ? 10 : labelWidth + 14;
  const marginRight = 16;
  const shown = rows.flatMap(({ chapman, lincolnPetersen, intervals }) => [
    chapman ?? observed,
    lincolnPetersen ?? observed,
    ...intervals.flatMap(({ low, high }) => [low, high]),
  ]);
  return {
    labelsAbove,
    places,
    marginLeft,
    marginRight,
    axis: logAxis([observed, ...shown], [marginLeft, width - marginRight]),
    height: bottom + (labelsAbove ? 6 : 0) + marginBottom,
  };
}
