import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { estimateMarks, shownNumbers } from "../estimate-marks.ts";
import type { Draw, OneEstimateInput } from "../figure.ts";
import { intervalLevels } from "../interval-levels.ts";
import { logAxis, logPosition, logValueAt } from "../log-axis.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";
import { quantileDots, stackDots } from "./quantile-dots.ts";

const marginTop = 28;
const marginBottom = 50;
const marginX = 16;
const stackHeight = 150;
const rowHeight = 40;

/** Fifty dots in stacks on a logarithmic axis; without draws the estimate and its intervals in a row. */
export const draw: Draw<OneEstimateInput> = ({ label, estimate }, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.dots;
  const { shared } = catalogues[language].figures;
  const { observed } = estimate;
  const count = (value: number): string => formatCount(value, language);
  const cases = quantileDots(estimate.draws);
  const height = marginTop + (cases.length > 0 ? stackHeight : rowHeight) + marginBottom;
  const shown = cases.length > 0 ? cases : shownNumbers([estimate]);
  const axis = logAxis([observed, ...shown], [marginX, width - marginX]);
  const { dots, diameter } = stackDots(
    cases.map((each) => logPosition(each, axis)),
    stackHeight,
  );
  const floor = height - marginBottom - 2;
  const levels = intervalLevels({ rows: [{ label, estimate }], observed });

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
        ...peopleAxisMarks({
          ...{ axis, width, height, marginTop, marginBottom, label: shared.peopleAxis, count },
          observed,
          seen: shared.seenMark(count(observed)),
        }),
        cases.length > 0
          ? Plot.dot(dots, {
              x: ({ x }) => logValueAt(x, axis),
              y: ({ place }) => floor - (place + 0.5) * diameter,
              r: diameter / 2 - 0.75,
              fill: "var(--accent)",
            })
          : estimateMarks([{ estimate, y: marginTop + rowHeight / 2 }], levels, {
              ...{ axis, width, noInterval: shared.noInterval },
            }),
      ],
    },
    options,
  );
};
