import { consistencyCellName } from "../cells/consistency/with-consistency-cells.ts";
import type { EstimateSpec } from "../cells/estimate/index.ts";
import { dataBehind } from "../notebook/data-behind.ts";
import type { Notebook, SoundCell } from "../notebook/document.ts";

/** The cells that a brief is made from. */
export interface BriefCells {
  /** The table that it is about; null where the notebook has none. */
  readonly data: string | null;
  /** The estimate that is marked as the headline; null where none is. */
  readonly marked: string | null;
  /** All estimates from the table: the verdict rests on them, whether or not the brief shows them. */
  readonly estimates: readonly SoundCell[];
  /** The cell that holds the lists against each other, hidden or not; the verdict rests on it too. */
  readonly consistency: string | null;
  readonly scenarios: readonly SoundCell[];
}

/**
 * Chooses what a brief is made from. Its table is that of the estimate marked `headline: true`; without a mark that of the
 * last estimate of a whole table, and without an estimate the first one. Its scenarios are the cells that vary an estimate
 * from that table and are marked `audience: brief`; without a mark the first of them.
 */
export function briefCells(notebook: Notebook): BriefCells {
  const sound = [...notebook.cells.values()].filter((cell) => cell.sound);
  const estimates = sound.filter(({ kind }) => kind === "estimate");
  const marked = estimates.find(({ marks }) => marks.headline) ?? null;
  const whole = estimates.filter((cell) => isWhole(cell) && isForBrief(cell));
  const leading = marked ?? whole.at(-1) ?? null;
  const data = leading ? specOf(leading).data : (sound.find(({ kind }) => kind === "data")?.name ?? null);
  const scenarios = sound.filter(
    (cell) => cell.kind === "scenarios" && isForBrief(cell) && dataBehind(notebook, cell.name) === data,
  );
  const chosen = scenarios.filter(({ marks }) => marks.audience === "brief");
  return {
    data,
    marked: marked?.name ?? null,
    estimates: estimates.filter((cell) => specOf(cell).data === data),
    consistency: data === null ? null : consistencyCellName(notebook, data),
    scenarios: chosen.length > 0 ? chosen : scenarios.slice(0, 1),
  };
}

/** The names of the cells that the verdict rests on. */
export const judgedCells = ({ data, estimates, consistency }: BriefCells): readonly string[] =>
  [data, ...estimates.map(({ name }) => name), consistency].filter((name) => name !== null);

/** The names of the cells that must have been run before the brief is complete. */
export const neededCells = (cells: BriefCells): readonly string[] => [
  ...judgedCells(cells),
  ...cells.scenarios.map(({ name }) => name),
];

export const specOf = ({ spec }: SoundCell): EstimateSpec => spec as EstimateSpec;

/** Whether an estimate is of everybody, not stratum by stratum. */
export const isWhole = (cell: SoundCell): boolean => specOf(cell).by.length === 0;

export const isForBrief = ({ marks }: SoundCell): boolean => marks.audience !== "notebook";
