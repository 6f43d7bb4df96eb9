import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SessionContext } from "../cells/cell-kind.ts";
import { cellKinds } from "../cells/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { createSession, type Session } from "../cells/session/session.ts";
import type { Studies, Study } from "../cells/session/study.ts";
import type { ExportInput } from "../export/export-input.ts";
import type { Cell, Notebook } from "../notebook/document.ts";
import { parseNotebook } from "../notebook/parse-notebook.ts";
import { readYaml } from "../notebook/read-yaml.ts";

/** What makes studies of cells: the checks with all that they need, which a page need not wait for. */
type Judge = Pick<typeof import("../cells/session/study.ts"), "studiesOf" | "studiesBehind">;

const loaded = signal<Judge | null>(null);

/** Null until it is loaded; no result is shown before, since a verdict may forbid it. */
export const judge: ReadonlySignal<Judge | null> = loaded;

export async function loadJudge(): Promise<void> {
  loaded.value ??= await import("../cells/session/study.ts");
}

/** The texts that a notebook went through, so that every change of whatever kind can be taken back and made again. */
interface EditHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Remembers the text before a change. Changes that follow each other under the same name, such as the keys of one
   * burst of typing, are taken back together.
   */
  record(before: string, burst?: string): void;
  /** The text to go back to from the present one; null where there is none. */
  undo(present: string): string | null;
  redo(present: string): string | null;
}

/** As many steps as can be taken back; a text has at most a million bytes. */
const mostSteps = 200;

export function createEditHistory(): EditHistory {
  const past = signal<readonly string[]>([]);
  const future = signal<readonly string[]>([]);
  let lastBurst: string | undefined;
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    record(before, burst) {
      const goesOn = burst !== undefined && burst === lastBurst && past.peek().length > 0;
      lastBurst = burst;
      future.value = [];
      if (!goesOn) past.value = [...past.peek(), before].slice(-mostSteps);
    },
    undo(present) {
      const text = past.peek().at(-1);
      if (text === undefined) return null;
      lastBurst = undefined;
      past.value = past.peek().slice(0, -1);
      future.value = [...future.peek(), present];
      return text;
    },
    redo(present) {
      const text = future.peek().at(-1);
      if (text === undefined) return null;
      lastBurst = undefined;
      future.value = future.peek().slice(0, -1);
      past.value = [...past.peek(), present];
      return text;
    },
  };
}

/** A notebook as somebody wrote it, under its name in the address. */
export interface WrittenNotebook {
  readonly name: string;
  readonly text: string;
  readonly notebook: Notebook;
  /** The text stands nowhere else, so that closing the page would lose it. */
  readonly unsaved?: boolean;
}

/** A cell on the page. Its state is a signal, so that a tick of its progress redraws a bar and nothing else. */
export interface OpenCell {
  readonly cell: Cell;
  readonly state: ReadonlySignal<CellState>;
  /** What it found, while that stands; silent while a cell that runs tells how far it is. */
  readonly result: ReadonlySignal<DoneState | null>;
  /** The studies that it rests on, as far as their tables are there: one, or several for a figure that compares them. */
  readonly studies: ReadonlySignal<readonly Study[]>;
  /** Those with which its last result was told, for as long as that is shown as an earlier one. */
  readonly studiesThen: ReadonlySignal<readonly Study[]>;
  /** Name of the notebook that it stands in. */
  readonly notebook: string;
  /** As it is written, fences included. */
  readonly source: string;
  run(): void;
  cancel(): void;
}

type DoneState = Extract<CellState, { readonly status: "done" }>;

/** A notebook on the page, being evaluated. */
export interface OpenNotebook {
  /** Name in the address. */
  readonly name: string;
  /** As it is written now. */
  readonly text: ReadonlySignal<string>;
  readonly notebook: ReadonlySignal<Notebook>;
  readonly cells: ReadonlySignal<ReadonlyMap<string, OpenCell>>;
  /** Where each cell stands, by name; the hidden cells, which nobody wrote, among them. */
  readonly states: ReadonlySignal<ReadonlyMap<string, ReadonlySignal<CellState>>>;
  /** What the checks make of each table and of its estimates, as far as they are there. */
  readonly studies: ReadonlySignal<Studies>;
  /** Whether it is written otherwise than it was when it was opened. */
  readonly edited: ReadonlySignal<boolean>;
  /** Whether closing the page would lose what is written. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** Whether some cell is running or queued. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether nothing is left to run. */
  readonly finished: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Takes another version of the text; what the change does not touch keeps its result. Changes that follow each other under
   * the same name of a burst are undone together.
   */
  edit(text: string, burst?: string): void;
  /** Takes back the last change, whatever it was of; the results of what was written before come back at once. */
  undo(): void;
  redo(): void;
  /** Notes that this text stands in a file now. */
  markSaved(text: string): void;
  /** Results with their keys, for a file of results, and the way back from one. */
  readonly session: Pick<Session, "notebook" | "seed" | "states" | "offer" | "keyOf" | "run">;
  run(name: string): void;
  cancel(name: string): void;
  runAll(): void;
  cancelAll(): void;
}

const unjudged: Studies = new Map();

/** Opens a notebook; the listener hears of every change of state that a person may want to be told. */
export function openNotebook(
  document: WrittenNotebook,
  context: SessionContext,
  listener: (cell: string, state: CellState) => void,
): OpenNotebook {
  const followed: Signal<Followed> = signal(new Map());
  const session = createSession(document.notebook, cellKinds, context, (cell, state) => {
    const known = followed.peek().get(cell)?.state;
    const changed = known?.peek().status !== state.status;
    if (known) known.value = state;
    if (changed && session.notebook.cells.has(cell)) listener(cell, state);
  });
  followed.value = followedOf(session, followed.peek());
  const text = signal(document.text);
  const notebook = signal(document.notebook);
  const cells: Signal<ReadonlyMap<string, OpenCell>> = signal(new Map());
  const studies = computed(() => {
    const done = [...followed.value].flatMap(([name, { result }]) =>
      result.value ? [[name, result.value] as const] : [],
    );
    return judge.value?.studiesOf(notebook.value, new Map(done)) ?? unjudged;
  });
  void loadJudge();
  const cellsNow = (written: string): Map<string, OpenCell> =>
    cellsOf(session, written, { notebook: document.name, followed: followed.peek(), studies });
  cells.value = cellsNow(text.peek());
  const statuses = computed(() => [...followed.value.values()].map(({ state }) => state.value.status));
  const history = createEditHistory();
  const saved = signal(document.unsaved ? null : document.text);

  function become(next: string | null): void {
    if (next === null) return;
    batch(() => {
      const parsed = parseNotebook(next, cellKinds);
      session.update(parsed);
      text.value = next;
      notebook.value = parsed;
      followed.value = followedOf(session, followed.peek());
      cells.value = cellsNow(next);
    });
  }

  return {
    name: document.name,
    text,
    notebook,
    cells,
    states: computed(() => new Map([...followed.value].map(([name, { state }]) => [name, state]))),
    studies,
    edited: computed(() => text.value !== document.text),
    unsaved: computed(() => text.value !== saved.value),
    busy: computed(() => statuses.value.some((status) => status === "running" || status === "queued")),
    finished: computed(() => statuses.value.every((status) => status === "done")),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    edit: (next, burst) => {
      if (next === text.peek()) return;
      history.record(text.peek(), burst);
      become(next);
    },
    undo: () => become(history.undo(text.peek())),
    redo: () => become(history.redo(text.peek())),
    markSaved: (written) => {
      saved.value = written;
    },
    session,
    run: (name) => void session.run(name),
    cancel: (name) => session.cancel(name),
    runAll: () => void session.runAll(),
    cancelAll: () => session.cancelAll(),
  };
}

/** The states of all cells by name, those of the hidden ones among them, which stand nowhere on the page. */
type Followed = ReadonlyMap<string, FollowedCell>;

interface FollowedCell {
  readonly state: Signal<CellState>;
  readonly result: ReadonlySignal<DoneState | null>;
  /** The studies with which its result was told last. */
  told: readonly Study[];
}

/** The states of the session as it stands; a cell that was there before keeps its signals. */
function followedOf(session: Session, before: Followed): Followed {
  return new Map(
    [...session.states].map(([name, current]) => {
      const known = before.get(name);
      if (known) known.state.value = current;
      const state = known?.state ?? signal(current);
      const done = computed(() => (state.value.status === "done" ? state.value : null));
      return [name, known ?? { state, result: done, told: [] }];
    }),
  );
}

interface Signals {
  /** Its name. */
  readonly notebook: string;
  readonly followed: Followed;
  readonly studies: ReadonlySignal<Studies>;
}

/** The cells that are written, as the session stands. */
function cellsOf(session: Session, text: string, { notebook, followed, studies }: Signals): Map<string, OpenCell> {
  const lines = text.split(/\r\n|\r|\n/);
  return new Map(
    [...session.notebook.cells].map(([name, cell]) => {
      const known = followed.get(name);
      if (known === undefined) throw new Error(`the session does not know the cell ${name}`);
      return [
        name,
        {
          cell,
          ...known,
          ...studiesOfCell(known, () => judge.value?.studiesBehind(session.notebook, name, studies.value) ?? []),
          notebook,
          source: lines.slice(cell.lines.first - 1, cell.lines.last).join("\n"),
          run: () => void session.run(name),
          cancel: () => session.cancel(name),
        },
      ];
    }),
  );
}

/** The studies of a cell now, and those with which its result was told: now, or last where it has none now. */
function studiesOfCell(
  followed: FollowedCell,
  behind: () => readonly Study[],
): Pick<OpenCell, "studies" | "studiesThen"> {
  const studies = stableList(behind);
  const studiesThen = computed(() => {
    if (followed.result.value !== null && studies.value.length > 0) followed.told = studies.value;
    return followed.told;
  });
  return { studies, studiesThen };
}

/** A computed list that is the same object for as long as its members are the same. */
function stableList<Item>(list: () => readonly Item[]): ReadonlySignal<readonly Item[]> {
  let last: readonly Item[] = [];
  return computed(() => {
    const now = list();
    if (now.length !== last.length || now.some((item, index) => item !== last[index])) last = now;
    return last;
  });
}

/** What a sound cell says, as it is written: no default filled in, no value turned into another. */
export function cellMapping({ cell, source }: OpenCell): Readonly<Record<string, unknown>> {
  const content = source.split("\n").slice(1, -1).join("\n");
  const read = readYaml(content, cell.lines.first + 1);
  const value = read.ok ? read.node.value : null;
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The notebook as it stands now. */
export const exportInputOf = ({ notebook, states }: OpenNotebook): ExportInput => ({
  notebook: notebook.value,
  seed: notebook.value.seed,
  states: new Map([...states.value].map(([name, state]) => [name, state.value])),
});
