import type { Bounds } from "../model/bounds.ts";

/** Whether everybody on a list is on another one too: for certain, perhaps, as hidden counts leave it open, or not. */
export type Inside = "certain" | "possible" | "no";

/** Whether a list lies inside another, by the people on it and those on both. An empty list lies inside none. */
export function listInside(on: Bounds, onBoth: Bounds): Inside {
  const elsewhere = { low: on.low - onBoth.low, high: on.high - onBoth.high };
  if (elsewhere.low > 0 || onBoth.high === 0) return "no";
  return elsewhere.high === 0 && onBoth.low > 0 ? "certain" : "possible";
}
