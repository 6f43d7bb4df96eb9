import type { Notebook } from "../../notebook/document.ts";

/** Under which name the lists of a data cell are held against each other: the first cell written for it, or a hidden one. */
export const consistencyCellName = (notebook: Notebook, data: string): string =>
  writtenConsistencyCell(notebook, data) ?? hiddenName(data);

/** A name that nobody can write, so that it is never taken. */
const hiddenName = (data: string): string => `${data} consistency`;

export const writtenConsistencyCell = ({ cells }: Notebook, data: string): string | null =>
  [...cells.values()].find((cell) => cell.kind === "consistency" && cell.sound && cell.spec.data === data)?.name ??
  null;
