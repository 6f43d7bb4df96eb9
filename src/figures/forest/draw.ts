import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { estimateMarks, shownNumbers } from "../estimate-marks.ts";
import type { Draw, EstimatesInput } from "../figure.ts";
import { intervalLevels } from "../interval-levels.ts";
import { airyRows, labelledRows, rowLabelMark } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { peopleAxisMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";

const marginTop = 28;
const marginBottom = 50;

/** Dot, translucent bars and a thin line on a logarithmic axis; labels at the left, above their rows when narrow. */
export const draw: Draw<EstimatesInput> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.forest;
  const { shared } = catalogues[language].figures;
  const count = (value: number): string => formatCount(value, language);
  const { observed } = input;
  const layout = labelledRows(
    input.rows.map(({ label }) => label),
    width,
    marginTop,
    airyRows,
  );
  const { marginLeft, marginRight, places } = layout;
  const height = layout.bottom + marginBottom;
  const shown = shownNumbers(input.rows.map(({ estimate }) => estimate));
  const axis = logAxis([observed, ...shown], [marginLeft, width - marginRight]);
  const placed = input.rows.map(({ estimate }, row) => ({ estimate, y: places[row]?.y ?? 0 }));

  return plotImage(
    say.accessibleName(input.rows.length),
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
        ...estimateMarks(placed, intervalLevels(input), { axis, width, noInterval: shared.noInterval }),
      ],
    },
    options,
  );
};
