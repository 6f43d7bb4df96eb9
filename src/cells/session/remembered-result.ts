import type { Cell, SoundCell } from "../../notebook/document.ts";
import { canonicalText } from "../../notebook/result-key.ts";
import type { CellState, Change, EarlierResult } from "./cell-state.ts";
import type { Done, Outcome, Running } from "./evaluation.ts";

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
