import type { Problem } from "./problem.ts";

/** What can be expected to go wrong is a value; a throw is a bug. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** What went well, with what it gave. */
export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
/** What went wrong as could be expected, with what there is to say of it. */
export const failure = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
