import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import type { Drawing } from "../drawings.ts";
import { logAxis, logPosition, logValueAt } from "../log-axis.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";
import { quantileDots, stackDots } from "../quantile-dots.ts";
import { estimateRow, estimates, numbersOf } from "../rows.ts";

const marginTop = 28;
const marginBottom = 50;
const marginX = 16;
const stackHeight = 150;
const rowHeight = 40;

/** Fifty dots in stacks on a logarithmic axis; without draws the estimate and its intervals in a row. */
export const draw: Drawing<"dots"> = ({ label, estimate }, options) => {
  const { language, width } = options;
  const { dots: say, shared } = catalogues[language].figures;
  const { observed } = estimate;
  const cases = quantileDots(estimate.draws);
  const height = marginTop + (cases.length > 0 ? stackHeight : rowHeight) + marginBottom;
  const row = estimateRow(label, estimate);
  const shown = cases.length > 0 ? cases : numbersOf(row);
  const axis = logAxis([observed, ...shown], [marginX, width - marginX]);
  const { dots, diameter } = stackDots(
    cases.map((each) => logPosition(each, axis)),
    stackHeight,
  );
  const floor = height - marginBottom - 2;

  return plotImage(
    say.accessibleName(label),
    {
      height,
      marginLeft: marginX,
      marginRight: marginX,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...peopleAxisMarks({ axis, width, height, marginTop, marginBottom }, observed, language),
        cases.length > 0
          ? Plot.dot(dots, {
              x: ({ x }) => logValueAt(x, axis),
              y: ({ place }) => floor - (place + 0.5) * diameter,
              r: diameter / 2 - 0.75,
              fill: "var(--accent)",
            })
          : estimates(shared.noInterval)({
              ...{ rows: [{ ...row, y: marginTop + rowHeight / 2 }], width },
              x: (value) => logPosition(value, axis),
            }),
      ],
    },
    options,
  );
};
