import type { Cell, Notebook } from "../../notebook/document.ts";
import type { CellState } from "./cell-state.ts";
import type { Outcome } from "./evaluation.ts";
import { meaning, type RememberedResult } from "./remembered-result.ts";

/** What a session knows of one cell. */
export interface Entry {
  cell: Cell;
  state: CellState;
  /** Whether someone asked for its result and has not got it yet. */
  wanted: boolean;
  /** The key of its result while all that it needs is there. */
  key: string | null;
  /** How its last evaluation ended without a result; it counts while the key is the same, or until the next run. */
  held: { readonly key: string | null; readonly outcome: Outcome } | null;
  /** Its last result, whether or not that still counts. */
  remembered: RememberedResult | null;
}

export const isPending = ({ state }: Entry): boolean => state.status === "queued" || state.status === "running";

/** An entry for each cell, the old one where the cell of that name says the same. */
export function entriesFor(notebook: Notebook, old: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [name, cell] of notebook.cells) {
    const before = old.get(name);
    const same = before !== undefined && meaning(before.cell) === meaning(cell);
    const fresh: Entry = { cell, state: { status: "queued" }, wanted: false, key: null, held: null, remembered: null };
    // A cell that says something else keeps what it was doing until its key shows whether that still counts.
    entries.set(name, before ? Object.assign(before, { cell }, same ? {} : { wanted: false, held: null }) : fresh);
  }
  return entries;
}

/** Whether there is nothing to tell about the change from one state to the other. */
export function isSameState(a: CellState, b: CellState): boolean {
  const entriesOfA = Object.entries(a);
  const other = new Map<string, unknown>(Object.entries(b));
  return entriesOfA.length === other.size && entriesOfA.every(([key, value]) => Object.is(other.get(key), value));
}
