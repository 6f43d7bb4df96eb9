import type { CellState } from "../../cells/session/cell-state.ts";
import type { Notebook } from "../../notebook/document.ts";
import { isSettled } from "../brief.ts";
import { briefCells, neededCells } from "../cells.ts";

/** What is left to compute for a brief. */
export interface BriefWork {
  /** Cells that have to be started by somebody. */
  readonly unstarted: readonly string[];
  /** Cells that are running or wait their turn. */
  readonly underway: readonly string[];
  /** Expected seconds of the unstarted cells, as far as that is known. */
  readonly seconds: number;
  /** Share of the needed cells that is done, in [0, 1]. */
  readonly fraction: number;
}

export function briefWork(notebook: Notebook, states: ReadonlyMap<string, CellState>): BriefWork {
  const names = neededCells(briefCells(notebook)).filter((name) => states.has(name));
  const state = (name: string): CellState | undefined => states.get(name);
  const left = names.filter((name) => !isSettled(state(name)) || isBlockedByWork(state(name), states));
  const isUnderway = (name: string): boolean => ["running", "queued"].includes(state(name)?.status ?? "");
  const costs = left.map((name) => {
    const now = state(name);
    return now?.status === "waiting" || now?.status === "stale" ? now.cost : 0;
  });
  const done = names.map((name) => {
    const now = state(name);
    return now?.status === "running" ? now.fraction : left.includes(name) ? 0 : 1;
  });
  return {
    unstarted: left.filter((name) => !isUnderway(name)),
    underway: left.filter(isUnderway),
    seconds: costs.reduce((sum, cost) => sum + cost, 0),
    fraction: names.length === 0 ? 1 : done.reduce((sum, each) => sum + each, 0) / names.length,
  };
}

/** A cell that waits for one that nobody has started is as good as unstarted. */
function isBlockedByWork(state: CellState | undefined, states: ReadonlyMap<string, CellState>): boolean {
  return state?.status === "blocked" && ["waiting", "stale", "cancelled"].includes(states.get(state.by)?.status ?? "");
}
