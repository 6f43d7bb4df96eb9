import { catalogues } from "../../locale/catalogues.ts";
import type { Drawing } from "../drawings.ts";
import { peopleInAll, peopleSeen } from "../people-axis.ts";
import { airyRows, drawRows, estimateRow, estimates, row, rowLabels, rowNotes, textRows } from "../rows.ts";
import { finishedEstimate } from "../scenarios.ts";

const mostAiryRows = 12;

/** The rows of a forest plot with the base on top, whose total goes on as a line through all rows. */
export const draw: Drawing<"scenario-forest"> = ({ base, rows }, options) => {
  const { language } = options;
  const { "scenario-forest": say, shared } = catalogues[language].figures;
  const { baseLabel, baseMark, notYet } = shared.scenarios;
  const scenarios = rows.map((scenario) => {
    const label = scenario.label[language];
    const estimate = finishedEstimate(scenario);
    const note = scenario.outcome === null ? notYet : shared.noEstimate;
    return estimate ? estimateRow(label, estimate) : row({ label, note });
  });
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: [estimateRow(baseLabel(base.name), base.estimate), ...scenarios],
      spacing: rows.length < mostAiryRows ? airyRows : textRows,
      // Room for the labels of two lines above the frame.
      marginTop: 46,
      axis: { kind: "log", ...peopleInAll(language) },
      references: [
        peopleSeen(base.estimate.observed, language),
        { at: base.estimate.total, label: baseMark, stroke: "var(--accent)", dashed: false, line: 1 },
      ],
      marks: [rowLabels, estimates(shared.noInterval), rowNotes],
    },
    options,
  );
};
