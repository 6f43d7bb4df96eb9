import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { airyRows, denseRows, drawRows, peopleMarks, peopleRow, rowLabels } from "../rows.ts";

const mostAiryRows = 8;

/** A row for each step, the first on top: the people seen and the estimate, each joined from row to row where rows follow each other. */
export const draw: Drawing<"trajectory"> = ({ rows, along }, options) => {
  const { language } = options;
  const { trajectory: say, shared } = catalogues[language].figures;
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map((step) => ({ ...peopleRow(step.label[language], step), note: shared.noEstimate })),
      spacing: rows.length > mostAiryRows ? denseRows : airyRows,
      marginTop: 28,
      axis: { kind: "log", label: say.axis, count: (value) => formatCount(value, language) },
      marks: [peopleMarks({ seen: say.seenMark, total: say.estimateMark, joined: along !== "strata" }), rowLabels],
    },
    options,
  );
};
