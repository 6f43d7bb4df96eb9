import { printModel } from "../../model/model-notation.ts";
import type { ResultTable } from "../../model/result-table.ts";
import type { Descents } from "./downhill-descent.ts";
import type { Exhaustion } from "./downhill-exhaustive.ts";

/** How much was searched, and whether different starts agree. */
export function searchedTable({ descents, visited, fits }: Descents): ResultTable {
  const best = Math.min(...descents.map(({ value }) => value));
  const excluded = fits.reduce((sum, { codes }) => sum + codes.filter((code) => code !== 0).length, 0);
  return {
    name: "searched",
    columns: [
      { name: "visited", kind: "count" },
      { name: "excluded", kind: "count" },
      { name: "starts", kind: "count" },
      { name: "agreeing", kind: "count" },
    ],
    rows: [
      {
        visited: visited.length,
        excluded,
        starts: descents.length,
        agreeing: descents.filter(({ value }) => value === best && Number.isFinite(best)).length,
      },
    ],
  };
}

/** Where each start led. */
export function startsTable({ descents }: Descents): ResultTable {
  return {
    name: "starts",
    columns: [
      { name: "from", kind: "text" },
      { name: "moves", kind: "count" },
      { name: "to", kind: "text" },
      { name: "criterion", kind: "number" },
    ],
    rows: descents.map(({ from, to, value, moves }) => ({
      from: printModel(from),
      moves,
      to: printModel(to),
      criterion: Number.isFinite(value) ? value : null,
    })),
  };
}

/** What became of every model of pairs. */
export function exhaustiveTable({ models, fitted, withoutEstimate }: Exhaustion): ResultTable {
  return {
    name: "exhaustive",
    columns: [
      { name: "models", kind: "count" },
      { name: "fitted", kind: "count" },
      { name: "ruled_out", kind: "count" },
      { name: "excluded", kind: "count" },
    ],
    rows: [{ models, fitted, ruled_out: models - fitted, excluded: withoutEstimate }],
  };
}
