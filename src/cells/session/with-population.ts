import type { Cell, Notebook, SoundCell } from "../../notebook/document.ts";

/** The figures of which the inhabitants are part. */
const kindsOfFigure: ReadonlySet<unknown> = new Set(["rates"]);

/** The notebook with its inhabitants told to each figure of rates, whose results depend on them and on nothing else there. */
export function withPopulation(notebook: Notebook): Notebook {
  const { population } = notebook;
  const needsIt = (cell: Cell): cell is SoundCell =>
    cell.kind === "figure" && cell.sound && kindsOfFigure.has(cell.spec.kind);
  if (population === 0 || ![...notebook.cells.values()].some(needsIt)) return notebook;
  const told = (cell: Cell): Cell =>
    needsIt(cell) ? { ...cell, spec: { ...cell.spec, everybody: population } } : cell;
  return { ...notebook, cells: new Map([...notebook.cells].map(([name, cell]) => [name, told(cell)])) };
}
