import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatRatio } from "../../locale/numbers.ts";
import type { DesignResults } from "../../model/design-results.ts";
import type { Draw } from "../figure.ts";
import { halo, labelledRows, rowLabelMark, textRows } from "../labelled-rows.ts";
import { fontSize, plotImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { isForeseen, variationText } from "./design-variation.ts";

const marginTop = 4;
const barHalf = 7;

/** Bars from zero, the present plan as a full bar whose end goes on as a dashed line; numbers at their ends. */
export const draw: Draw<DesignResults> = ({ rows }, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.design;
  const { shared } = catalogues[language].figures;
  const layout = labelledRows(
    rows.map(({ label }) => label[language]),
    width,
    marginTop,
    textRows,
  );
  const { marginLeft, marginRight, places } = layout;
  const start = marginLeft;
  const bars = rows.map((row, index) => {
    const factor = row.widthFactor === null ? "" : `   ${say.times(formatRatio(row.widthFactor, language))}`;
    const text = isForeseen(row) ? variationText(row.variation, language) + factor : shared.noEstimate;
    return { text, y: places[index]?.y ?? 0, isNow: index === 0, variation: isForeseen(row) ? row.variation : 0 };
  });
  const room = width - start - Math.max(0, ...bars.map(({ text }) => textWidth(text, fontSize))) - 12;
  const largest = Math.max(...bars.map(({ variation }) => variation));
  const end = (variation: number): number => start + (largest > 0 ? (variation / largest) * room : 0);
  const now = bars.filter(({ isNow, variation }) => isNow && variation > 0);

  return plotImage(
    say.accessibleName(rows.length),
    {
      height: layout.bottom + 4,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom: 4,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.ruleX([start], { y1: marginTop, y2: layout.bottom, stroke: "var(--line)" }),
        Plot.ruleX(now, {
          x: ({ variation }) => end(variation),
          y1: "y",
          y2: layout.bottom,
          stroke: "var(--soft)",
          strokeWidth: 1.5,
          strokeDasharray: "3 3",
        }),
        rowLabelMark(layout),
        Plot.rect(bars, {
          x1: start,
          x2: ({ variation }) => end(variation),
          y1: ({ y }) => y - barHalf,
          y2: ({ y }) => y + barHalf,
          fill: "var(--accent)",
          fillOpacity: ({ isNow }) => (isNow ? 1 : 0.3),
          stroke: "var(--accent)",
          strokeWidth: 1,
        }),
        Plot.text(bars, {
          x: ({ variation }) => end(variation) + 6,
          y: "y",
          text: "text",
          textAnchor: "start",
          fontSize,
          fontVariant: "tabular-nums",
          fill: "currentColor",
          ...halo,
        }),
      ],
    },
    options,
  );
};
