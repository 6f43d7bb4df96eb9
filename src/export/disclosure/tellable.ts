import type { DataValue } from "../../cells/data/index.ts";
import type { CellState } from "../../cells/session/cell-state.ts";
import { type ShownStudy, type Studies, studiesOf } from "../../cells/session/study.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import type { Notebook } from "../../notebook/document.ts";
import type { ExportInput } from "../export-input.ts";
import { guardedState } from "./guarded-state.ts";
import { guardedStudy } from "./told-study.ts";

/**
 * A session as it may leave the computer: everything as it is, but for what rests on an upload. All exports are made from
 * this and from nothing else, so that none of them can tell more than another.
 */
export interface Tellable extends ExportInput {
  readonly studies: ReadonlyMap<string, ShownStudy>;
  /** Names of the data cells whose tables were made from files on this computer. */
  readonly uploads: ReadonlySet<string>;
}

export function tellable({ notebook, seed, states }: ExportInput): Tellable {
  const uploads = uploadsIn(notebook);
  const studies = studiesOf(notebook, states);
  if (uploads.size === 0) return { notebook, seed, states, studies: told(studies, uploads, new Map()), uploads };
  const guarded = guardedStates(notebook, { states, studies, uploads });
  return { notebook, seed, states: guarded, studies: told(studies, uploads, studiesOf(notebook, guarded)), uploads };
}

const uploadsIn = ({ cells }: Notebook): ReadonlySet<string> =>
  new Set([...cells.values()].flatMap((cell) => (cell.sound && "upload" in cell.spec ? [cell.name] : [])));

interface Known {
  readonly states: ExportInput["states"];
  readonly studies: Studies;
  readonly uploads: ReadonlySet<string>;
}

/** The states of the written cells, each after those that it needs; hidden cells are no part of an export. */
function guardedStates(notebook: Notebook, { states, studies, uploads }: Known): ReadonlyMap<string, CellState> {
  const guarded = new Map<string, CellState>();
  for (const name of notebook.order) {
    const state = states.get(name);
    const cell = notebook.cells.get(name);
    if (!state || !cell) continue;
    const behind = allDataBehind(notebook, name);
    const isOpen = !behind.some((data) => uploads.has(data));
    const level = behind.map((data) => studies.get(data)?.verdict.level).find((found) => found !== undefined) ?? null;
    guarded.set(
      name,
      isOpen ? state : guardedState(cell.kind, state, { states: guarded, data: dataOf(behind, guarded), level }),
    );
  }
  return guarded;
}

function dataOf([name = ""]: readonly string[], states: ExportInput["states"]): DataValue | null {
  const state = states.get(name);
  return state?.status === "done" ? (state.value as DataValue) : null;
}

const told = (studies: Studies, uploads: ReadonlySet<string>, seen: Studies): ReadonlyMap<string, ShownStudy> =>
  new Map(
    [...studies].map(([data, study]) => [
      data,
      uploads.has(data) ? guardedStudy(study, seen.get(data) ?? null) : study,
    ]),
  );
