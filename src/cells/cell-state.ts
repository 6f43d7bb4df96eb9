import type { Problem } from "../model/problem.ts";

/** Where a cell stands. A result is shown only under `done`, and only while its key is the cell's key. */
export type CellState<Value = unknown> =
  | { readonly status: "stale"; readonly cost: number }
  | { readonly status: "blocked"; readonly by: string }
  | { readonly status: "queued" }
  | {
      readonly status: "running";
      readonly fraction: number;
      readonly secondsLeft: number | null;
      /** What is there already, of a kind of cell that fills in as it goes; shown as such, and given to no other cell. */
      readonly partial?: Value;
    }
  | { readonly status: "done"; readonly value: Value; readonly seconds: number }
  | { readonly status: "failed"; readonly problem: Problem }
  | { readonly status: "cancelled" };
