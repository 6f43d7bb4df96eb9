import { catalogues } from "../../locale/catalogues.ts";
import type { Drawing } from "../drawings.ts";
import { peopleInAll, peopleSeen } from "../people-axis.ts";
import { airyRows, drawRows, estimateRow, estimates, rowLabels } from "../rows.ts";

/** A row for each estimate: dot, translucent bars and a thin line on a logarithmic axis. */
export const draw: Drawing<"forest"> = ({ rows, observed }, options) => {
  const { language } = options;
  const { forest: say, shared } = catalogues[language].figures;
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map(({ label, estimate }) => estimateRow(label, estimate)),
      spacing: airyRows,
      marginTop: 28,
      axis: { kind: "log", ...peopleInAll(language) },
      references: [peopleSeen(observed, language)],
      marks: [rowLabels, estimates(shared.noInterval)],
    },
    options,
  );
};
