import { catalogues } from "../../locale/catalogues.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Drawing } from "../drawings.ts";
import { peopleInAll, peopleSeen } from "../people-axis.ts";
import {
  denseRows,
  drawRows,
  full,
  intervalBars,
  intervalLines,
  points,
  row,
  rowLabels,
  rowNotes,
  strokes,
} from "../rows.ts";
import { pairLevels, pairRows } from "./index.ts";

/** A row for each pair on one logarithmic axis: Chapman's estimate as a dot, Lincoln and Petersen's as a stroke. */
export const draw: Drawing<"pairs"> = (input, options) => {
  const { language } = options;
  const say = catalogues[language].figures.pairs;
  const rows = pairRows(input);
  const [widest, inner] = pairLevels;
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map(({ a, b, chapman, lincolnPetersen, intervals }) =>
        row({
          label: say.pair(a, b),
          ...{ point: chapman, mark: lincolnPetersen, intervals },
          note: chapman === null ? say.nobodyOnBoth : "",
        }),
      ),
      spacing: denseRows,
      marginTop: 28,
      axis: { kind: "log", ...peopleInAll(language) },
      references: [peopleSeen(observedTotal(input.table), language)],
      marks: [
        rowLabels,
        intervalLines(widest, { strokeWidth: 1.5 }),
        intervalBars(inner, 3.5),
        strokes(8, 1.5),
        points("dot", { ...full, r: 4.5, strokeWidth: 1.5 }),
        rowNotes,
      ],
    },
    options,
  );
};
