import type { Problem } from "../../model/problem.ts";
import type { Spec } from "../../notebook/document.ts";

/** What has changed since a result was found: the cell itself, a cell that it needs, or the seed. */
export type Change =
  | { readonly what: "cell" }
  | { readonly what: "need"; readonly name: string }
  | { readonly what: "seed" };

/**
 * What a cell found before something changed. It is shown as such, and given to no other cell, figure, verdict, brief or
 * file as though it were what the cell finds now.
 */
export interface EarlierResult<Value = unknown> {
  readonly value: Value;
  readonly seconds: number;
  /** As the cell was written then. */
  readonly spec: Spec;
  readonly changed: Change;
}

interface MayHaveEarlier<Value> {
  readonly last?: EarlierResult<Value>;
}

/** Where a cell stands. Only under `done` there is a result, and only while its key is the cell's key. */
export type CellState<Value = unknown> =
  /** It costs too much to run by itself and has never been run. */
  | { readonly status: "waiting"; readonly cost: number }
  /** As `waiting`, but it was run when something was otherwise than now; what it found then is null where it may not be told. */
  | { readonly status: "stale"; readonly cost: number; readonly last: EarlierResult<Value> | null }
  | ({ readonly status: "blocked"; readonly by: string } & MayHaveEarlier<Value>)
  | ({ readonly status: "queued" } & MayHaveEarlier<Value>)
  | ({
      readonly status: "running";
      readonly fraction: number;
      readonly secondsLeft: number | null;
      /** What is there already, of a kind of cell that fills in as it goes; shown as such, and given to no other cell. */
      readonly partial?: Value;
    } & MayHaveEarlier<Value>)
  | {
      readonly status: "done";
      readonly value: Value;
      readonly seconds: number;
      /** Whether it was read from a file of results instead of being computed here. */
      readonly reopened?: true;
    }
  | ({ readonly status: "failed"; readonly problem: Problem } & MayHaveEarlier<Value>)
  | ({ readonly status: "cancelled" } & MayHaveEarlier<Value>);

/** The earlier result of a cell that has none now; null where there is none, or where there is one now. */
export const earlierResult = (state: CellState): EarlierResult | null => ("last" in state && state.last) || null;

/** Why a cell that nothing is being done about has no result; null where it has one. */
export function stateProblem(state: CellState): Problem | null {
  switch (state.status) {
    case "failed":
      return state.problem;
    case "blocked":
      return { code: "blocked", by: state.by };
    case "cancelled":
      return { code: "cancelled" };
    case "waiting":
    case "stale":
    case "queued":
    case "running":
    case "done":
      return null;
    default:
      return state satisfies never;
  }
}
