import type { Cell } from "../notebook/document.ts";
import type { ExportInput } from "./export-input.ts";

/** The written cells that have no result, in the order of the document. */
export const cellsWithoutResult = ({ notebook, states }: ExportInput): readonly Cell[] =>
  [...notebook.cells.values()].filter(({ name, sound }) => !sound || states.get(name)?.status !== "done");
