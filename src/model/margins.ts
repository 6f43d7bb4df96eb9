import type { Bounds } from "./bounds.ts";

/**
 * How many people somebody says there are, on a list or in all, apart from the counts of a table: what its sums should
 * be. They are for checking only, and where counts are hidden they could give them away.
 */
export interface Margins {
  /** People on any list; null where nobody states it. */
  readonly all: Bounds | null;
  /** People on each list for which it is stated, by the name of the list. */
  readonly lists: Readonly<Record<string, Bounds>>;
}

/** The margins under other names of the lists; those of lists that `nameOf` calls null are no longer known. */
export const renamedMargins = ({ all, lists }: Margins, nameOf: (list: string) => string | null): Margins => ({
  all,
  lists: Object.fromEntries(
    Object.entries(lists).flatMap(([list, people]) => {
      const name = nameOf(list);
      return name === null ? [] : [[name, people]];
    }),
  ),
});
