import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatRatio } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { fontSize, halo } from "../plot-image.ts";
import { drawRows, type RowMark, row, rowLabels, textRows } from "../rows.ts";
import { isForeseen, variationText } from "./index.ts";

const barHalf = 7;

/** Bars from zero, the present plan as a full bar whose end goes on as a dashed line; numbers at their ends. */
export const draw: Drawing<"design"> = ({ rows }, options) => {
  const { language } = options;
  const { design: say, shared } = catalogues[language].figures;
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map((plan) => {
        const factor = plan.widthFactor === null ? "" : `   ${say.times(formatRatio(plan.widthFactor, language))}`;
        const note = isForeseen(plan) ? variationText(plan.variation, language) + factor : shared.noEstimate;
        return row({ label: plan.label[language], point: isForeseen(plan) ? plan.variation : 0, note });
      }),
      spacing: textRows,
      marginTop: 4,
      axis: { kind: "zero" },
      marks: [presentLine, rowLabels, bars, ends],
    },
    options,
  );
};

/** How far the bar of the first plan reaches, through the rows below it. */
const presentLine: RowMark = ({ rows, layout, x }) =>
  Plot.ruleX(
    rows.slice(0, 1).filter(({ point }) => point),
    {
      ...{ x: ({ point }) => x(point ?? 0), y1: "y", y2: layout.bottom },
      ...{ stroke: "var(--soft)", strokeWidth: 1.5, strokeDasharray: "3 3" },
    },
  );

const bars: RowMark = ({ rows, x }) =>
  Plot.rect(rows, {
    x1: x(0),
    x2: ({ point }) => x(point ?? 0),
    y1: ({ y }) => y - barHalf,
    y2: ({ y }) => y + barHalf,
    fillOpacity: (_, place) => (place === 0 ? 1 : 0.3),
    ...{ fill: "var(--accent)", stroke: "var(--accent)", strokeWidth: 1 },
  });

const ends: RowMark = ({ rows, x }) =>
  Plot.text(rows, {
    ...{ x: ({ point }) => x(point ?? 0) + 6, y: "y", text: "note", textAnchor: "start" },
    ...{ fontSize, fontVariant: "tabular-nums", fill: "currentColor", ...halo },
  });
