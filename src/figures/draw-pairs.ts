import * as Plot from "@observablehq/plot";
import { observedTotal } from "../model/overlap-table.ts";
import { formatCount } from "../text/numbers.ts";
import type { Draw, TableInput } from "./figure.ts";
import { logAxis } from "./log-axis.ts";
import { type PairRow, pairLevels, pairRows } from "./pair-rows.ts";
import { pairsWords } from "./pairs-words.ts";
import { peopleAxisMarks } from "./people-axis.ts";
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
        ...peopleAxisMarks({
          axis,
          width: width,
          height,
          marginTop,
          marginBottom,
          label: say.axis,
          observed,
          seen: say.seenMark(count(observed)),
          count,
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
