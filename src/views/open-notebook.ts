import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SessionContext } from "../cells/cell-kind.ts";
import type { CellState } from "../cells/cell-state.ts";
import { cellKinds } from "../cells/index.ts";
import { createSession } from "../cells/session.ts";
import type { Cell, Notebook } from "../notebook/document.ts";
import type { ShippedNotebook } from "./shipped-notebooks.ts";

/** A cell on the page. Its state is a signal, so that a tick of its progress redraws a bar and nothing else. */
export interface OpenCell {
  readonly cell: Cell;
  readonly state: ReadonlySignal<CellState>;
  /** As it is written, fences included. */
  readonly source: string;
  run(): void;
  cancel(): void;
}

/** A notebook on the page, being evaluated. */
export interface OpenNotebook {
  /** Name in the address. */
  readonly name: string;
  readonly notebook: Notebook;
  readonly cells: ReadonlyMap<string, OpenCell>;
  /** Whether some cell is running or queued. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether nothing is left to run. */
  readonly finished: ReadonlySignal<boolean>;
  runAll(): void;
  cancelAll(): void;
}

/** Opens a notebook; the listener hears of every change of state that a person may want to be told. */
export function openNotebook(
  { name, text, notebook }: ShippedNotebook,
  context: SessionContext,
  listener: (cell: string, state: CellState) => void,
): OpenNotebook {
  const states = new Map<string, Signal<CellState>>();
  const session = createSession(notebook, cellKinds, context, (cell, state) => {
    const known = states.get(cell);
    const changed = known?.peek().status !== state.status;
    if (known) known.value = state;
    if (changed) listener(cell, state);
  });
  const lines = text.split(/\r\n|\r|\n/);
  const cells = new Map<string, OpenCell>();
  for (const [cellName, cell] of notebook.cells) {
    const now = session.states.get(cellName);
    if (now === undefined) throw new Error(`the session does not know the cell ${cellName}`);
    const state = signal(now);
    states.set(cellName, state);
    cells.set(cellName, {
      cell,
      state,
      source: lines.slice(cell.lines.first - 1, cell.lines.last).join("\n"),
      run: () => void session.run(cellName),
      cancel: () => session.cancel(cellName),
    });
  }
  const statuses = computed(() => [...states.values()].map((state) => state.value.status));
  return {
    name,
    notebook,
    cells,
    busy: computed(() => statuses.value.some((status) => status === "running" || status === "queued")),
    finished: computed(() => statuses.value.every((status) => status === "done")),
    runAll: () => void session.runAll(),
    cancelAll: () => session.cancelAll(),
  };
}
