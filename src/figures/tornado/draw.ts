import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatRatio } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { peopleInAll } from "../people-axis.ts";
import { fontSize, halo } from "../plot-image.ts";
import { drawRows, type RowMark, row, rowLabels, textRows } from "../rows.ts";
import { textWidth } from "../text-width.ts";
import { mostBars, tornadoBars } from "./index.ts";

const barHalf = 7;

/** Bars around the base on a logarithmic axis, so that twice and half are equally long; multiples of the base at their ends. */
export const draw: Drawing<"tornado"> = (results, options) => {
  const { language } = options;
  const { tornado: say, shared } = catalogues[language].figures;
  const { total: base } = results.base.estimate;
  const bars = tornadoBars(results, language).slice(0, mostBars);
  const times = (value: number): string => say.times(formatRatio(value / base, language));
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const widestEnd = Math.max(0, ...ends.map((end) => textWidth(times(end), fontSize)));

  return drawRows(
    {
      name: say.accessibleName(bars.length),
      rows: bars.map(({ label, low, high }) => row({ label, intervals: [{ level: 1, low, high }] })),
      spacing: textRows,
      marginTop: 28,
      axis: { kind: "log", ...peopleInAll(language), aside: widestEnd + 6 },
      references: [{ at: base, label: shared.scenarios.baseMark, stroke: "currentColor", dashed: false, line: 0 }],
      marks: [rowLabels, side("low", 0.3), side("high", 1), end("low"), end("high")],
    },
    options,
  );

  /** From the base to the lower or the higher end. */
  function side(at: "low" | "high", fillOpacity: number): RowMark {
    return (frame) =>
      Plot.rect(moved(frame, at), {
        x1: ({ to }) => Math.min(to, base),
        x2: ({ to }) => Math.max(to, base),
        y1: ({ y }) => y - barHalf,
        y2: ({ y }) => y + barHalf,
        ...{ fill: "var(--accent)", fillOpacity, stroke: "var(--accent)", strokeWidth: 1 },
      });
  }

  function end(at: "low" | "high"): RowMark {
    return (frame) =>
      Plot.text(moved(frame, at), {
        ...{ x: "to", y: "y", text: ({ to }) => times(to) },
        ...{ textAnchor: at === "low" ? "end" : "start", dx: at === "low" ? -5 : 5 },
        ...{ fontSize, fontVariant: "tabular-nums", fill: "currentColor", ...halo },
      });
  }

  function moved({ rows }: Parameters<RowMark>[0], at: "low" | "high") {
    return rows.flatMap(({ y, intervals }) =>
      intervals.flatMap((each) => (each[at] === base ? [] : [{ to: each[at], y }])),
    );
  }
};
