import type { Cell, Notebook, SoundCell } from "../../notebook/document.ts";
import { canonicalText } from "../../notebook/result-key.ts";
import type { CellState, Change, EarlierResult } from "./cell-state.ts";
import type { Done, Outcome, Running } from "./evaluation.ts";

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

/** A state as it is without the thought of an earlier result. */
export type BareState =
  | Outcome
  | Running
  | { readonly status: "waiting"; readonly cost: number }
  | { readonly status: "blocked"; readonly by: string }
  | { readonly status: "queued" };

/** What a cell found last, and what that rested on. */
export interface RememberedResult {
  readonly key: string | null;
  readonly cell: SoundCell;
  readonly done: Done;
  /** What stood for each cell that it needs, by its name. */
  readonly inputs: ReadonlyMap<string, string>;
  /** As it was told last, so that the same is told as the same object. */
  told: EarlierResult | null;
}

/** A cell that may have been done before. */
interface Rememberer {
  readonly cell: Cell;
  /** The key of its result while all that it needs is there. */
  readonly key: string | null;
  remembered: RememberedResult | null;
}

/** What a cell says, apart from how it is written. */
export const meaning = (cell: Cell): string => canonicalText([cell.kind, cell.sound ? cell.spec : null]);

/** Remembers a result, so that it can be shown as an earlier one when it no longer counts. */
export function remember(entry: Rememberer, cell: SoundCell, done: Done, inputs: ReadonlyMap<string, string>): void {
  const { key, remembered } = entry;
  if (remembered?.key === key && remembered.done === done) return;
  entry.remembered = { key, cell, done, inputs, told: null };
}

/** The state with the earlier result of its cell, if it has one and that is not what the cell finds now. */
export function withEarlier(
  entry: Rememberer,
  state: BareState,
  inputNow: (name: string) => string | undefined,
): CellState {
  if (state.status === "done") return state;
  const last = earlierOf(entry, state, inputNow);
  if (last === null) return state;
  return state.status === "waiting" ? { status: "stale", cost: state.cost, last } : { ...state, last };
}

function earlierOf(
  { cell, remembered }: Rememberer,
  state: BareState,
  inputNow: (name: string) => string | undefined,
): EarlierResult | null {
  if (remembered === null || remembered.cell.kind !== cell.kind) return null;
  const { told, done } = remembered;
  const changed = changeSince(remembered, cell, state, inputNow);
  if (told && isSameChange(told.changed, changed)) return told;
  remembered.told = { value: done.value, seconds: done.seconds, spec: remembered.cell.spec, changed };
  return remembered.told;
}

function changeSince(
  { cell: before, inputs }: RememberedResult,
  cell: Cell,
  state: BareState,
  inputNow: (name: string) => string | undefined,
): Change {
  if (meaning(before) !== meaning(cell)) return { what: "cell" };
  if (state.status === "blocked") return { what: "need", name: state.by };
  const name = before.needs.find((need) => inputNow(need) !== inputs.get(need));
  return name === undefined ? { what: "seed" } : { what: "need", name };
}

const isSameChange = (a: Change, b: Change): boolean =>
  a.what === b.what && (a.what !== "need" || b.what !== "need" || a.name === b.name);
