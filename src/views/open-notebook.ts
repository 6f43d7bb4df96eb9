import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SessionContext } from "../cells/cell-kind.ts";
import type { CellState } from "../cells/cell-state.ts";
import { cellKinds } from "../cells/index.ts";
import { createSession, type Session } from "../cells/session.ts";
import { type Studies, type Study, studiesOf } from "../cells/study.ts";
import { dataBehind } from "../notebook/data-behind.ts";
import type { Cell, Notebook } from "../notebook/document.ts";
import { parseNotebook } from "../notebook/parse-notebook.ts";
import type { ShippedNotebook } from "./shipped-notebooks.ts";

/** A cell on the page. Its state is a signal, so that a tick of its progress redraws a bar and nothing else. */
export interface OpenCell {
  readonly cell: Cell;
  readonly state: ReadonlySignal<CellState>;
  /** The study that it belongs to, while its table is there. */
  readonly study: ReadonlySignal<Study | null>;
  /** As it is written, fences included. */
  readonly source: string;
  run(): void;
  cancel(): void;
}

/** A notebook on the page, being evaluated. */
export interface OpenNotebook {
  /** Name in the address. */
  readonly name: string;
  /** As it is written now. */
  readonly text: ReadonlySignal<string>;
  readonly notebook: ReadonlySignal<Notebook>;
  readonly cells: ReadonlySignal<ReadonlyMap<string, OpenCell>>;
  /** What the checks make of each table and of its estimates, as far as they are there. */
  readonly studies: ReadonlySignal<Studies>;
  /** Whether it is written otherwise than it was when it was opened. */
  readonly edited: ReadonlySignal<boolean>;
  /** Whether some cell is running or queued. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether nothing is left to run. */
  readonly finished: ReadonlySignal<boolean>;
  /** Takes another version of the text; what the change does not touch keeps its result. */
  edit(text: string): void;
  runAll(): void;
  cancelAll(): void;
}

/** Opens a notebook; the listener hears of every change of state that a person may want to be told. */
export function openNotebook(
  shipped: ShippedNotebook,
  context: SessionContext,
  listener: (cell: string, state: CellState) => void,
): OpenNotebook {
  const states = new Map<string, Signal<CellState>>();
  const session = createSession(shipped.notebook, cellKinds, context, (cell, state) => {
    const known = states.get(cell);
    const changed = known?.peek().status !== state.status;
    if (known) known.value = state;
    if (changed) listener(cell, state);
  });
  const text = signal(shipped.text);
  const notebook = signal(shipped.notebook);
  const cells: Signal<ReadonlyMap<string, OpenCell>> = signal(new Map());
  const studies = computed(() => {
    const now = [...cells.value].map(([name, { state }]): [string, CellState] => [name, state.value]);
    return studiesOf(notebook.value, new Map(now));
  });
  cells.value = cellsOf(session, text.peek(), { states, studies });
  const statuses = computed(() => [...cells.value.values()].map(({ state }) => state.value.status));
  return {
    name: shipped.name,
    text,
    notebook,
    cells,
    studies,
    edited: computed(() => text.value !== shipped.text),
    busy: computed(() => statuses.value.some((status) => status === "running" || status === "queued")),
    finished: computed(() => statuses.value.every((status) => status === "done")),
    edit: (next) =>
      batch(() => {
        const parsed = parseNotebook(next, cellKinds);
        session.update(parsed);
        text.value = next;
        notebook.value = parsed;
        cells.value = cellsOf(session, next, { states, studies });
      }),
    runAll: () => void session.runAll(),
    cancelAll: () => session.cancelAll(),
  };
}

interface Signals {
  readonly states: Map<string, Signal<CellState>>;
  readonly studies: ReadonlySignal<Studies>;
}

/** The cells of the session as it stands; a cell that was there before keeps the signal of its state. */
function cellsOf(session: Session, text: string, { states, studies }: Signals): Map<string, OpenCell> {
  const lines = text.split(/\r\n|\r|\n/);
  const now = session.states;
  for (const name of states.keys()) if (!now.has(name)) states.delete(name);
  return new Map(
    [...session.notebook.cells].map(([name, cell]) => {
      const current = now.get(name);
      if (current === undefined) throw new Error(`the session does not know the cell ${name}`);
      const state = states.get(name) ?? signal(current);
      state.value = current;
      states.set(name, state);
      return [
        name,
        {
          cell,
          state,
          study: computed(() => studies.value.get(dataBehind(session.notebook, name) ?? "") ?? null),
          source: lines.slice(cell.lines.first - 1, cell.lines.last).join("\n"),
          run: () => void session.run(name),
          cancel: () => session.cancel(name),
        },
      ];
    }),
  );
}
