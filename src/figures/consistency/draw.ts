import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { KnownList } from "../../model/check.ts";
import { shownNumbers } from "../estimate-marks.ts";
import type { Draw } from "../figure.ts";
import { airyRows, labelledRows, rowLabelMark } from "../labelled-rows.ts";
import { logAxis, logPosition } from "../log-axis.ts";
import { axisMarks } from "../people-axis.ts";
import { fontSize, plotImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { knownListRows } from "./known-list-rows.ts";

const marginTop = 8;
const marginBottom = 50;
const strokeHalf = 11;

/** A row for each list: its size as an upright stroke, the estimate as a dot where it covers that, else as a cross. */
export const draw: Draw<readonly KnownList[]> = (lists, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.consistency;
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const rows = knownListRows(lists);
  const layout = labelledRows(
    rows.map(({ list }) => list),
    width,
    marginTop,
    airyRows,
  );
  const { marginLeft, marginRight, places } = layout;
  const height = layout.bottom + marginBottom;
  const shown = shownNumbers(rows.flatMap(({ estimate }) => estimate ?? []));
  const axis = logAxis([...rows.map(({ size }) => size), ...shown], [marginLeft, width - marginRight]);
  const placed = rows.map((row, index) => ({ ...row, y: places[index]?.y ?? 0 }));
  const missed = placed.filter(({ verdict }) => verdict === "too-low" || verdict === "too-high");
  const others = placed.filter(({ verdict }) => verdict === "covered" || verdict === null);
  const total = ({ estimate }: (typeof placed)[number]): number => estimate?.total ?? Number.NaN;
  const notes = placed.filter(({ estimate }) => estimate === null);
  const roomAtRight = (size: number): boolean =>
    logPosition(size, axis) + 8 + textWidth(shared.noEstimate, fontSize) < width;

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
        ...axisMarks({ axis, width, height, marginTop, marginBottom, label: say.axis, count }),
        rowLabelMark(layout),
        Plot.ruleY(placed, {
          x1: ({ interval }) => interval?.low ?? Number.NaN,
          x2: ({ interval }) => interval?.high ?? Number.NaN,
          y: "y",
          stroke: "var(--accent)",
          strokeWidth: 1.75,
        }),
        Plot.ruleX(placed, {
          x: "size",
          y1: ({ y }) => y - strokeHalf,
          y2: ({ y }) => y + strokeHalf,
          stroke: "currentColor",
          strokeWidth: 3,
        }),
        Plot.dot(others, {
          x: total,
          y: "y",
          r: 5,
          fill: ({ verdict }) => (verdict === null ? "var(--paper)" : "var(--accent)"),
          stroke: ({ verdict }) => (verdict === null ? "var(--accent)" : "var(--paper)"),
          strokeWidth: 1.75,
        }),
        Plot.dot(missed, { x: total, y: "y", r: 5.5, symbol: "times", stroke: "var(--accent)", strokeWidth: 2.5 }),
        [true, false].map((atRight) =>
          Plot.text(
            notes.filter(({ size }) => roomAtRight(size) === atRight),
            {
              text: () => shared.noEstimate,
              x: "size",
              y: "y",
              dx: atRight ? 8 : -8,
              textAnchor: atRight ? "start" : "end",
              fill: "var(--soft)",
              fontSize,
            },
          ),
        ),
      ],
    },
    options,
  );
};
