import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatRounded } from "../../locale/numbers.ts";
import type { Draw, RatesInput } from "../figure.ts";
import { airyRows, denseRows, labelledRows, rowLabelMark } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { axisMarks } from "../people-axis.ts";
import { peopleRowMarks } from "../people-row-marks.ts";
import { plotImage } from "../plot-image.ts";
import { rateRows } from "./rate-rows.ts";

const marginTop = 28;
const marginBottom = 50;
const mostAiryRows = 12;
/** Rates are labelled to thousandths. */
const finestPower = -3;

/** A row for each stratum: the known and the estimated rate with its interval on one logarithmic axis. */
export const draw: Draw<RatesInput> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.rates;
  const { shared } = catalogues[language].figures;
  const rows = rateRows(input);
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
    observed,
    ...(total === null ? [] : [total]),
    ...(interval ? [interval.low, interval.high] : []),
  ]);
  const axis = logAxis(shown, [marginLeft, width - marginRight]);
  const frame = { axis, width, height, marginTop, marginBottom };

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
        ...axisMarks({
          ...{ ...frame, label: say.axis, finest: finestPower },
          count: (value) => formatRounded(value, language),
        }),
        rowLabelMark(layout),
        Plot.ruleY(placed, { y: "y", stroke: "var(--line)", strokeDasharray: "1 3" }),
        ...peopleRowMarks(placed, frame, {
          seen: say.knownMark,
          total: say.estimateMark,
          noEstimate: shared.noEstimate,
          joined: false,
        }),
      ],
    },
    options,
  );
};
