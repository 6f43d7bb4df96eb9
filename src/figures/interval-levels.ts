import type { EstimatesInput } from "./figure.ts";

/** The levels that any of the estimates has, highest first. */
export function intervalLevels({ rows }: EstimatesInput): number[] {
  const levels = new Set(rows.flatMap(({ estimate }) => estimate.intervals.map(({ level }) => level)));
  return [...levels].sort((a, b) => b - a);
}
