import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { ScenarioResults, ScenarioRow } from "../../model/scenario-results.ts";
import { estimateMarks, shownNumbers } from "../estimate-marks.ts";
import type { Draw } from "../figure.ts";
import { airyRows, labelledRows, rowLabelMark, rowNoteMark, textRows } from "../labelled-rows.ts";
import { logAxis } from "../log-axis.ts";
import { peopleAxisMarks, referenceMarks } from "../people-axis.ts";
import { plotImage } from "../plot-image.ts";
import { finishedEstimate } from "../scenario-outcomes.ts";
import { scenarioLevels } from "../scenario-table.ts";

/** Room for the labels of two lines above the frame. */
const marginTop = 46;
const marginBottom = 50;
const mostAiryRows = 12;

/** The rows of a forest plot with the base on top, whose total goes on as a line through all rows. */
export const draw: Draw<ScenarioResults> = (results, options) => {
  const { language, width } = options;
  const { shared } = catalogues[language].figures;
  const say = shared.scenarios;
  const count = (value: number): string => formatCount(value, language);
  const { name, estimate: base } = results.base;
  const layout = labelledRows(
    [say.baseLabel(name), ...results.rows.map(({ label }) => label[language])],
    width,
    marginTop,
    results.rows.length < mostAiryRows ? airyRows : textRows,
  );
  const { marginLeft, marginRight, places } = layout;
  const height = layout.bottom + marginBottom;
  const estimates = [base, ...results.rows.map(finishedEstimate)];
  const placed = estimates.flatMap((estimate, row) => (estimate ? [{ estimate, y: places[row]?.y ?? 0 }] : []));
  const notes = results.rows.flatMap((row, index) => {
    const y = places[index + 1]?.y ?? 0;
    return finishedEstimate(row) ? [] : [{ y, note: noteOf(row) }];
  });
  const shown = shownNumbers(placed.map(({ estimate }) => estimate));
  const axis = logAxis([base.observed, ...shown], [marginLeft, width - marginRight]);
  const frame = { axis, width, height, marginTop, marginBottom, label: shared.peopleAxis, count };

  function noteOf({ outcome }: ScenarioRow): string {
    return outcome === null ? say.notYet : shared.noEstimate;
  }

  return plotImage(
    catalogues[language].figures["scenario-forest"].accessibleName(results.rows.length),
    {
      height,
      marginLeft,
      marginRight,
      marginTop,
      marginBottom,
      x: { type: "log", domain: [...axis.domain], clamp: true, axis: null },
      y: { type: "identity", axis: null },
      marks: [
        ...peopleAxisMarks({ ...frame, observed: base.observed, seen: shared.seenMark(count(base.observed)) }),
        ...referenceMarks(frame, base.total, say.baseMark, { stroke: "var(--accent)", dashed: false, line: 1 }),
        rowLabelMark(layout),
        ...estimateMarks(placed, scenarioLevels(results), { axis, width, noInterval: shared.noInterval }),
        rowNoteMark(notes),
      ],
    },
    options,
  );
};
