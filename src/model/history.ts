/** A capture history as a bit mask: bit k set = seen on list k (the k-th list column, from 0). */
export type History = number;

/** Number of lists in a history. */
export function listsIn(history: History): number {
  let bits = history;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}

/** The positions (from 0) of the lists in a history, ascending. */
export function listIndices(history: History): number[] {
  const indices: number[] = [];
  for (let list = 0; history >> list !== 0; list++) if ((history >> list) & 1) indices.push(list);
  return indices;
}

/** The lists of a history by their short names, as people write them: `PF + NG`. */
export const listsTogether = (history: History, lists: readonly string[]): string =>
  listIndices(history)
    .map((list) => lists[list] ?? "")
    .join(" + ");
