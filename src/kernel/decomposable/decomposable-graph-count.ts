/** How many decomposable graphs there are on 1, 2, ... lists. */
const counts = [1, 2, 8, 61, 822, 18_154] as const;

/** The graphs of more lists are too many to sum over: 617,675 for seven. */
export const mostListsOfGraphs = counts.length;

/** How many decomposable graphs there are on so many lists, at most six. */
export function decomposableGraphCount(lists: number): number {
  const count = counts[lists - 1];
  if (count === undefined) throw new RangeError(`decomposable graphs are counted for 1 to ${counts.length} lists`);
  return count;
}
