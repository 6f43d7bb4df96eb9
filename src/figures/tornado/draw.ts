import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { Draw } from "../figure.ts";
import { halo, labelledRows, rowLabelMark, textRows } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { axisMarks, referenceMarks } from "../people-axis.ts";
import { fontSize, plotImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { mostBars, tornadoBars } from "./tornado-bars.ts";

const marginTop = 28;
const marginBottom = 50;
const barHalf = 7;

/** Bars around the base on a logarithmic axis, so that twice and half are equally long; multiples of the base at their ends. */
export const draw: Draw<ScenarioResults> = (results, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.tornado;
  const { total: base } = results.base.estimate;
  const bars = tornadoBars(results, language).slice(0, mostBars);
  const layout = labelledRows(
    bars.map(({ label }) => label),
    width,
    marginTop,
    textRows,
  );
  const { marginLeft, marginRight } = layout;
  const height = layout.bottom + marginBottom;
  const times = (value: number): string => say.times(formatRatio(value / base, language));
  const widestEnd = Math.max(
    0,
    ...bars.flatMap(({ low, high }) => [low, high]).map((end) => textWidth(times(end), 13)),
  );
  const range = [marginLeft + widestEnd + 6, width - marginRight - widestEnd - 6] as const;
  const axis = logAxis([base, ...bars.flatMap(({ low, high }) => [low, high])], range);
  const count = (value: number): string => formatCount(value, language);
  const frame = {
    ...{ axis, width, height, marginTop, marginBottom },
    ...{ label: catalogues[language].figures.shared.peopleAxis, count },
  };
  const placed = bars.map((bar, row) => ({ ...bar, y: layout.places[row]?.y ?? 0 }));
  const side = (from: "low" | "high", fillOpacity: number) =>
    Plot.rect(
      placed.filter((bar) => bar[from] !== base),
      {
        x1: (bar) => Math.min(bar[from], base),
        x2: (bar) => Math.max(bar[from], base),
        y1: ({ y }) => y - barHalf,
        y2: ({ y }) => y + barHalf,
        fill: "var(--accent)",
        fillOpacity,
        stroke: "var(--accent)",
        strokeWidth: 1,
      },
    );
  const end = (at: "low" | "high") =>
    Plot.text(
      placed.filter((bar) => bar[at] !== base),
      {
        x: at,
        y: "y",
        text: (bar) => times(bar[at]),
        textAnchor: at === "low" ? "end" : "start",
        dx: at === "low" ? -5 : 5,
        fontSize,
        fontVariant: "tabular-nums",
        fill: "currentColor",
        ...halo,
      },
    );

  return plotImage(
    say.accessibleName(bars.length),
    {
      height,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], range: [...range], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...axisMarks(frame),
        ...referenceMarks(frame, base, catalogues[language].figures.shared.scenarios.baseMark, {
          stroke: "currentColor",
          dashed: false,
          line: 0,
        }),
        rowLabelMark(layout),
        side("low", 0.3),
        side("high", 1),
        end("low"),
        end("high"),
      ],
    },
    options,
  );
};
