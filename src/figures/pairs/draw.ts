import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Draw, TableInput } from "../figure.ts";
import { denseRows, labelledRows, rowLabelMark, rowNoteMark } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";
import { pairLevels, pairRows } from "./pair-rows.ts";

const marginTop = 28;
const marginBottom = 50;
const dotRadius = 4.5;
const barHalf = 3.5;
const strokeHalf = 8;

/** A row for each pair on one logarithmic axis; labels at the left, above their rows when narrow. */
export const draw: Draw<TableInput> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.pairs;
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const observed = observedTotal(input.table);
  const rows = pairRows(input);
  const layout = labelledRows(
    rows.map(({ a, b }) => say.pair(a, b)),
    width,
    marginTop,
    denseRows,
  );
  const { marginLeft, marginRight } = layout;
  const height = layout.bottom + marginBottom;
  const shown = rows.flatMap(({ chapman, lincolnPetersen, intervals }) => [
    chapman ?? observed,
    lincolnPetersen ?? observed,
    ...intervals.flatMap(({ low, high }) => [low, high]),
  ]);
  const axis = logAxis([observed, ...shown], [marginLeft, width - marginRight]);
  const placed = rows.map((row, index) => ({ ...row, y: layout.places[index]?.y ?? 0 }));
  const [widest, inner] = pairLevels;
  const intervalsAt = (level: number) =>
    placed.flatMap(({ intervals, y }) =>
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
          width,
          height,
          marginTop,
          marginBottom,
          label: shared.peopleAxis,
          observed,
          seen: shared.seenMark(count(observed)),
          count,
        }),
        rowLabelMark(layout),
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
          y1: ({ y }) => y - strokeHalf,
          y2: ({ y }) => y + strokeHalf,
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
        rowNoteMark(placed.filter(({ chapman }) => chapman === null).map(({ y }) => ({ y, note: say.nobodyOnBoth }))),
      ],
    },
    options,
  );
};
