import { type History, listIndices } from "../../model/history.ts";

/** Where a model holds, one residual in twenty lies further out than this. */
export const farOut = 2;

/** The lists of a history by their short names: `LA + NG`. */
export const historyLabel = (history: History, lists: readonly string[]): string =>
  listIndices(history)
    .map((list) => lists[list] ?? "")
    .join(" + ");
