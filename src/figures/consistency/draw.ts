import * as Plot from "@observablehq/plot";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Drawing } from "../drawings.ts";
import { fontSize } from "../plot-image.ts";
import { airyRows, drawRows, intervalLines, points, type RowMark, row, rowLabels, strokes } from "../rows.ts";
import { textWidth } from "../text-width.ts";
import { knownListRows } from "./index.ts";

/** A row for each list: its size as an upright stroke, the estimate as a dot where it covers that, else as a cross. */
export const draw: Drawing<"consistency"> = (lists, options) => {
  const { language } = options;
  const { consistency: say, shared } = catalogues[language].figures;
  const rows = knownListRows(lists);
  return drawRows(
    {
      name: say.accessibleName(rows.length),
      rows: rows.map(({ list, size, estimate, interval, verdict }) =>
        row({
          label: list,
          mark: size,
          point: estimate?.total ?? null,
          shape: verdict === "too-low" || verdict === "too-high" ? "cross" : "dot",
          intervals: interval ? [interval] : [],
          note: estimate === null ? shared.noEstimate : "",
        }),
      ),
      spacing: airyRows,
      marginTop: 8,
      axis: { kind: "log", label: say.axis, count: (value) => formatCount(value, language) },
      reaches: rows.flatMap(({ estimate }) => estimate?.intervals.flatMap(({ low, high }) => [low, high]) ?? []),
      marks: [rowLabels, intervalLines("any"), strokes(11, 3), points("dot"), points("cross"), notesBesideStrokes],
    },
    options,
  );
};

/** What a list has no estimate for is said beside its size. */
const notesBesideStrokes: RowMark = ({ rows, x, width }) =>
  [true, false].map((atRight) =>
    Plot.text(
      rows.filter(({ mark, note }) => note !== "" && atRight === x(mark ?? 0) + 8 + textWidth(note, fontSize) < width),
      {
        ...{ text: "note", x: "mark", y: "y", dx: atRight ? 8 : -8, textAnchor: atRight ? "start" : "end" },
        ...{ fill: "var(--soft)", fontSize },
      },
    ),
  );
