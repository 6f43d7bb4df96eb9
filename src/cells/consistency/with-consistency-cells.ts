import * as v from "valibot";
import type { Cell, Notebook, SoundCell, Spec } from "../../notebook/document.ts";
import { fieldsSchema } from "../../notebook/field-kinds/index.ts";
import type { CellKind, CellKinds } from "../cell-kind.ts";

/** Under which name the lists of a data cell are held against each other: the first cell written for it, or a hidden one. */
export const consistencyCellName = (notebook: Notebook, data: string): string =>
  writtenConsistencyCell(notebook, data) ?? hiddenName(data);

/** A name that nobody can write, so that it is never taken. */
const hiddenName = (data: string): string => `${data} consistency`;

const writtenConsistencyCell = ({ cells }: Notebook, data: string): string | null =>
  [...cells.values()].find((cell) => cell.kind === "consistency" && cell.sound && cell.spec.data === data)?.name ??
  null;

/**
 * The notebook with a hidden consistency cell for each data cell that has none of its own, right after it, so that the
 * lists of every table are held against each other. Its blocks stay as they are written: nobody sees the hidden cells.
 */
export function withConsistencyCells(notebook: Notebook, kinds: CellKinds): Notebook {
  const { consistency } = kinds;
  if (!consistency) return notebook;
  const hidden = new Map<string, SoundCell>();
  for (const cell of notebook.cells.values()) {
    const needed = cell.kind === "data" && cell.sound && writtenConsistencyCell(notebook, cell.name) === null;
    if (needed) hidden.set(cell.name, hiddenCell(notebook, cell, consistency));
  }
  const after = (name: string): readonly SoundCell[] => {
    const added = hidden.get(name);
    return added ? [added] : [];
  };
  return {
    ...notebook,
    cells: new Map(
      [...notebook.cells].flatMap(([name, cell]): [string, Cell][] => [
        [name, cell],
        ...after(name).map((added): [string, Cell] => [added.name, added]),
      ]),
    ),
    order: notebook.order.flatMap((name) => [name, ...after(name).map((added) => added.name)]),
  };
}

function hiddenCell(notebook: Notebook, { name, lines }: Cell, kind: CellKind): SoundCell {
  const written = { data: name, "least-overlaps": notebook.thresholds["least-overlaps"] };
  return {
    kind: "consistency",
    name: consistencyCellName(notebook, name),
    lines,
    sound: true,
    spec: v.parse(fieldsSchema(kind.fields(written)), written) as Spec,
    marks: { headline: false, audience: "notebook" },
    needs: [name],
  };
}
