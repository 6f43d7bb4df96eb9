import { listIndices } from "../../model/history.ts";
import type { Combination } from "./combinations.ts";

/** What an UpSet plot is made of, however it is arranged. */
export interface UpsetParts {
  /** The accessible name. */
  readonly name: string;
  readonly combinations: readonly (Combination & { readonly label: string })[];
  readonly largest: number;
  readonly lists: readonly {
    readonly index: number;
    readonly short: string;
    readonly full: string;
    readonly total: string;
  }[];
  /** Heading of the totals of the lists. */
  readonly onAll: string;
}

/** Length of a bar. With square roots one person stays visible next to a thousand, and none would still be nothing. */
export const barLength = (count: number, largest: number, room: number): number => Math.sqrt(count / largest) * room;

/** The dots of the matrix: one for each list in each combination. */
export function matrixDots({ combinations, lists }: UpsetParts): { place: number; list: number; member: boolean }[] {
  return combinations.flatMap(({ history }, place) =>
    lists.map(({ index }) => ({ place, list: index, member: ((history >> index) & 1) === 1 })),
  );
}

/** The lines of the matrix: from the first to the last list of each combination of more than one. */
export function matrixLinks({ combinations }: UpsetParts): { place: number; first: number; last: number }[] {
  return combinations.flatMap(({ history }, place) => {
    const [first = 0, ...others] = listIndices(history);
    const last = others.at(-1);
    return last === undefined ? [] : [{ place, first, last }];
  });
}
