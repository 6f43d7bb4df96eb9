import { cellKinds } from "../../cells/index.ts";
import type { WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { cellYaml } from "../../notebook/cell-yaml.ts";
import { replaceCell } from "../../notebook/edit-cell.ts";
import { cellMapping } from "../cell-mapping.ts";
import type { OpenCell, OpenNotebook } from "../open-notebook.ts";

/** The steps that a data cell writes. */
export function writtenSteps(cell: OpenCell): readonly WrittenStep[] {
  const { steps } = cellMapping(cell);
  return Array.isArray(steps) ? steps : [];
}

/** Writes other steps into a data cell; all else in the notebook stays as it is. */
export function writeSteps(open: OpenNotebook, cell: OpenCell, steps: readonly WrittenStep[]): void {
  const { steps: _, ...others } = cellMapping(cell);
  const mapping = steps.length > 0 ? { ...others, steps } : others;
  open.edit(replaceCell(open.text.peek(), cell.cell.name, cellYaml(mapping), cellKinds));
}
