import { catalogues } from "../../locale/catalogues.ts";
import { formatRounded } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { airyRows, denseRows, drawRows, peopleMarks, peopleRow, rowGuides, rowLabels } from "../rows.ts";
import { rateRows } from "./index.ts";

const mostAiryRows = 12;
/** Rates are labelled to thousandths. */
const finest = -3;

/** A row for each stratum: the known and the estimated rate with its interval on one logarithmic axis. */
export const draw: Drawing<"rates"> = (input, options) => {
  const { language } = options;
  const { rates: say, shared } = catalogues[language].figures;
  const rows = rateRows(input);
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map((rate) => ({
        ...peopleRow(rate.label[language], rate),
        ...{ note: shared.noEstimate, guide: true },
      })),
      spacing: rows.length > mostAiryRows ? denseRows : airyRows,
      marginTop: 28,
      axis: { kind: "log", label: say.axis, finest, count: (value) => formatRounded(value, language) },
      marks: [
        rowLabels,
        rowGuides("var(--line)"),
        peopleMarks({ seen: say.knownMark, total: say.estimateMark, joined: false }),
      ],
    },
    options,
  );
};
