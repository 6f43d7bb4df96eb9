import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import type { Draw, ModelsInput } from "../figure.ts";
import { denseRows, labelledRows, rowLabelMark } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { mostDrawnModels, nearTieGap, rankedModels } from "../near-ties.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";

const marginTop = 28;
const marginBottom = 50;

/** A row for each model on one logarithmic axis; a line parts the near ties, filled, from the others, hollow. */
export const draw: Draw<ModelsInput> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.models;
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const { observed } = input;
  const ranked = rankedModels(input).slice(0, mostDrawnModels);
  const near = ranked.filter((each) => each.near);
  const others = ranked.slice(near.length);
  const label = ({ model, gap }: (typeof ranked)[number]): string =>
    say.row(model.model, formatDecimal(gap, 1, language));
  const divider = others.length > 0 ? [say.divider(count(nearTieGap))] : [];
  const layout = labelledRows([...near.map(label), ...divider, ...others.map(label)], width, marginTop, denseRows);
  const { marginLeft, marginRight, places } = layout;
  const height = layout.bottom + marginBottom;
  const axis = logAxis([observed, ...ranked.map(({ model }) => model.total)], [marginLeft, width - marginRight]);
  const placed = ranked.map(({ model, near: isNear }, rank) => ({
    total: model.total,
    isNear,
    y: places[isNear ? rank : rank + 1]?.y ?? 0,
  }));

  return plotImage(
    say.accessibleName(input.label, ranked.length),
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
          ...{ axis, width, height, marginTop, marginBottom, label: shared.peopleAxis, count },
          observed,
          seen: shared.seenMark(count(observed)),
        }),
        Plot.ruleY(divider, { y: places[near.length]?.y ?? 0, stroke: "var(--soft)", strokeDasharray: "1 3" }),
        rowLabelMark(layout),
        Plot.dot(
          placed.filter(({ isNear }) => isNear),
          { x: "total", y: "y", r: 5, fill: "var(--accent)", stroke: "var(--paper)", strokeWidth: 1.75 },
        ),
        Plot.dot(
          placed.filter(({ isNear }) => !isNear),
          {
            x: "total",
            y: "y",
            r: 4.5,
            symbol: "diamond",
            fill: "var(--paper)",
            stroke: "var(--accent)",
            strokeWidth: 1.5,
          },
        ),
      ],
    },
    options,
  );
};
