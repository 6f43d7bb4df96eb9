import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { peopleInAll, peopleSeen } from "../people-axis.ts";
import { denseRows, drawRows, full, points, row, rowGuides, rowLabels } from "../rows.ts";
import { mostDrawnModels, nearTieGap, rankedModels } from "./index.ts";

/** A row for each model on one logarithmic axis; a line parts the near ties, filled, from the others, hollow. */
export const draw: Drawing<"models"> = (input, options) => {
  const { language } = options;
  const say = catalogues[language].figures.models;
  const ranked = rankedModels(input).slice(0, mostDrawnModels);
  const rows = ranked.map(({ model, gap, near }) =>
    row({
      label: say.row(model.model, formatDecimal(gap, 1, language)),
      point: model.total,
      shape: near ? "dot" : "diamond",
    }),
  );
  const near = ranked.filter((each) => each.near).length;
  const divider = row({ label: say.divider(formatCount(nearTieGap, language)), guide: true });
  return drawRows(
    {
      name: say.accessibleName(input.label, ranked.length),
      rows: near < rows.length ? rows.toSpliced(near, 0, divider) : rows,
      spacing: denseRows,
      marginTop: 28,
      axis: { kind: "log", ...peopleInAll(language) },
      references: [peopleSeen(input.observed, language)],
      marks: [rowGuides("var(--soft)"), rowLabels, points("dot", full), points("diamond")],
    },
    options,
  );
};
