import type { StabilisationInput } from "../figure.ts";

/** The levels of the intervals, highest first. */
export const stabilisationLevels = ({ rows }: StabilisationInput): number[] =>
  [...new Set(rows.flatMap(({ intervals }) => intervals.map(({ level }) => level)))].sort((a, b) => b - a);
