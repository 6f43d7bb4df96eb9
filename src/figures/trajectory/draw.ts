import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Draw, TrajectoryInput } from "../figure.ts";
import { airyRows, denseRows, labelledRows, rowLabelMark } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { axisMarks } from "../people-axis.ts";
import { peopleRowMarks } from "../people-row-marks.ts";
import { plotImage } from "../plot-image.ts";

const marginTop = 28;
const marginBottom = 50;
const mostAiryRows = 8;

/** A row for each step, the first on top: the people seen and the estimate, each joined from row to row where rows follow each other. */
export const draw: Draw<TrajectoryInput> = ({ rows, along }, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.trajectory;
  const { shared } = catalogues[language].figures;
  const layout = labelledRows(
    rows.map(({ label }) => label[language]),
    width,
    marginTop,
    rows.length > mostAiryRows ? denseRows : airyRows,
  );
  const { marginLeft, marginRight, places } = layout;
  const height = layout.bottom + marginBottom;
  const placed = rows.map((row, index) => ({ ...row, y: places[index]?.y ?? 0 }));
  const shown = rows.flatMap(({ observed, total, interval }) => [
    ...(observed === null ? [] : [observed]),
    ...(total === null ? [] : [total]),
    ...(interval ? [interval.low, interval.high] : []),
  ]);
  const axis = logAxis(shown, [marginLeft, width - marginRight]);
  const frame = { axis, width, height, marginTop, marginBottom, label: say.axis };

  return plotImage(
    say.accessibleName(rows.length),
    {
      height,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...axisMarks({ ...frame, count: (value) => formatCount(value, language) }),
        ...peopleRowMarks(placed, frame, {
          seen: say.seenMark,
          total: say.estimateMark,
          noEstimate: shared.noEstimate,
          joined: along !== "strata",
        }),
        rowLabelMark(layout),
      ],
    },
    options,
  );
};
