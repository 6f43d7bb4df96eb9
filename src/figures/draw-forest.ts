import * as Plot from "@observablehq/plot";
import { formatCount } from "../text/numbers.ts";
import type { Draw, EstimatesInput } from "./figure.ts";
import { forestWords } from "./forest-words.ts";
import { intervalLevels } from "./interval-levels.ts";
import { logAxis, logPosition } from "./log-axis.ts";
import { peopleAxisMarks } from "./people-axis.ts";
import { fontSize, lineHeight, plotImage } from "./plot-image.ts";
import { textWidth, wrapText } from "./text-width.ts";

const narrowBelow = 480;
const marginTop = 28;
const marginBottom = 50;
const dotRadius = 5;
const barHalf = 4;
/** Keeps text legible where a line passes behind it. */
const halo = { stroke: "var(--paper)", strokeWidth: 5 };

/** Dot, translucent bars and a thin line on a logarithmic axis; labels at the left, above their rows when narrow. */
export const draw: Draw<EstimatesInput> = (input, options) => {
  const say = forestWords[options.language];
  const count = (value: number): string => formatCount(value, options.language);
  const layout = forestLayout(input, options.width);
  const { marginLeft, marginRight, height, axis } = layout;
  const rows = input.rows.map((row, index) => ({ ...row, ...layout.places[index] }));
  const hollow = rows.filter(({ estimate }) => estimate.intervals.length === 0);
  const [widest, ...inner] = intervalLevels(input);
  const intervalsAt = (level: number | undefined) =>
    rows.flatMap(({ estimate, y = 0 }) =>
      estimate.intervals.filter((interval) => interval.level === level).map(({ low, high }) => ({ low, high, y })),
    );

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
          width: options.width,
          height,
          marginTop,
          marginBottom,
          label: say.axis,
          observed: input.observed,
          seen: say.seenMark(count(input.observed)),
          count,
        }),
        Plot.text(rows, {
          text: ({ lines = [] }) => lines.join("\n"),
          y: "labelY",
          frameAnchor: "left",
          textAnchor: layout.labelsAbove ? "start" : "end",
          lineAnchor: layout.labelsAbove ? "bottom" : "middle",
          dx: layout.labelsAbove ? -marginLeft : -18,
          lineHeight: lineHeight / fontSize,
          fontSize,
          fill: "currentColor",
          ...halo,
        }),
        Plot.ruleY(intervalsAt(widest), { x1: "low", x2: "high", y: "y", stroke: "var(--accent)", strokeWidth: 1.75 }),
        inner.map((level) =>
          Plot.rect(intervalsAt(level), {
            x1: "low",
            x2: "high",
            y1: ({ y }) => y - barHalf,
            y2: ({ y }) => y + barHalf,
            fill: "var(--accent)",
            fillOpacity: 0.6,
            rx: 2,
          }),
        ),
        (["number", "lower-bound"] as const).map((claim) =>
          Plot.dot(
            rows.filter(({ estimate }) => estimate.claim === claim),
            {
              x: ({ estimate }) => estimate.total,
              y: "y",
              r: dotRadius,
              symbol: claim === "lower-bound" ? "triangle" : "circle",
              fill: ({ estimate }) => (estimate.intervals.length === 0 ? "var(--paper)" : "var(--accent)"),
              stroke: ({ estimate }) => (estimate.intervals.length === 0 ? "var(--accent)" : "var(--paper)"),
              strokeWidth: 1.75,
            },
          ),
        ),
        [true, false].map((atLeft) =>
          Plot.text(
            hollow.filter(
              ({ estimate }) => atLeft === logPosition(estimate.total, axis) > layout.lastTextStart(say.noInterval),
            ),
            {
              text: () => say.noInterval,
              x: ({ estimate }) => estimate.total,
              y: "y",
              textAnchor: atLeft ? "end" : "start",
              dx: atLeft ? -12 : 12,
              fill: "var(--soft)",
              fontSize,
              ...halo,
            },
          ),
        ),
      ],
    },
    options,
  );
};

/** Where everything goes, in pixels. */
function forestLayout({ rows, observed }: EstimatesInput, width: number) {
  const labelsAbove = width < narrowBelow;
  const widestLabel = Math.max(0, ...rows.map(({ label }) => textWidth(label, fontSize)));
  const labelWidth = labelsAbove ? width - 8 : Math.min(widestLabel, width * 0.36) + 2;
  const labels = rows.map(({ label }) => wrapText(label, labelWidth, fontSize));
  let bottom = marginTop;
  const places = labels.map((lines) => {
    const text = lines.length * lineHeight;
    const top = bottom;
    bottom += labelsAbove ? text + 34 : Math.max(38, text + 14);
    const y = labelsAbove ? bottom - 14 : (top + bottom) / 2;
    return { lines, y, labelY: labelsAbove ? y - 12 : y };
  });
  const marginLeft = labelsAbove ? 10 : labelWidth + 18;
  const marginRight = 16;
  const axis = logAxis(
    [
      observed,
      ...rows.flatMap(({ estimate }) => [
        estimate.total,
        ...estimate.intervals.flatMap(({ low, high }) => [low, high]),
      ]),
    ],
    [marginLeft, width - marginRight],
  );
  return {
    labelsAbove,
    places,
    marginLeft,
    marginRight,
    axis,
    height: bottom + (labelsAbove ? 6 : 0) + marginBottom,
    /** The last position of a dot that leaves room for the text at its right. */
    lastTextStart: (text: string) => width - 12 - textWidth(text, fontSize),
  };
}
