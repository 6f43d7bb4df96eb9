import type { EstimateValue } from "../cells/estimate/index.ts";
import { csvCell } from "../disclosure/tables/spreadsheet-safe.ts";
import type { Estimate } from "../model/estimate.ts";
import { csvNumber } from "./csv-number.ts";
import { tellable } from "./disclosure/tellable.ts";
import type { ExportInput } from "./export-input.ts";

const columns = ["estimate", "chain", "draw", "total"] as const;

/**
 * `draws.csv`: a row for each draw of the number of people in all, unrounded, in the order in which they were drawn; the
 * chain is empty where a method has none. Of estimates that rest on an upload there are none. `only` names cells.
 */
export function drawsCsv(input: ExportInput, only?: readonly string[]): string {
  const { notebook, states } = tellable(input);
  const rows = [...notebook.cells.values()].flatMap(({ name, kind }) => {
    const state = states.get(name);
    if (kind !== "estimate" || state?.status !== "done" || only?.includes(name) === false) return [];
    return rowsOf(name, (state.value as EstimateValue).estimate);
  });
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

/** Draws are numbered within their chain, from 1. */
function rowsOf(name: string, { draws, diagnostics }: Estimate): string[] {
  const cell = csvCell(name);
  const { chains } = diagnostics;
  const length = chains === undefined ? draws.length : draws.length / chains;
  return Array.from(draws, (total, index) => {
    const chain = chains === undefined ? "" : Math.floor(index / length) + 1;
    return [cell, chain, (index % length) + 1, csvNumber(total)].join(",");
  });
}
