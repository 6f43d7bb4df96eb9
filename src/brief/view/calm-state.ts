import type { CellState } from "../../cells/session/cell-state.ts";

const running: CellState = { status: "running", fraction: 0, secondsLeft: null };
const partly = new WeakMap<object, CellState>();

/** A state that is the same object from tick to tick of its progress, until there is more to show. */
export function calmState(state: CellState): CellState {
  if (state.status !== "running") return state;
  const { partial } = state;
  if (typeof partial !== "object" || partial === null) return running;
  const known = partly.get(partial) ?? { ...running, partial };
  partly.set(partial, known);
  return known;
}
