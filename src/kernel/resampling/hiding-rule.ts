import { observableCells } from "../capture/observable-cells.ts";
import type { HiddenCount, ObservedCounts } from "../capture/observed-counts.ts";

/** Hides what would have been hidden of complete counts, which it leaves as they are. */
export type HidingRule = (counts: Float64Array) => ObservedCounts;

/**
 * The rule by which counts of `observed` were hidden, so that resamples can be hidden likewise; null where none is.
 * When all hidden counts share their bounds and no visible count lies within them, the rule was about numbers: it hides
 * every count within the bounds. Otherwise it was about histories: the hidden ones are hidden again, each behind the one
 * of its neighbouring bounds (the same width, side by side, none below 0) that holds the count. Cost of hiding: 2^lists.
 */
export function hidingRule(observed: ObservedCounts): HidingRule | null {
  const { hidden = [], unobservable = [] } = observed;
  const [first] = hidden;
  if (!first) return null;
  const observable = observableCells(observed.counts.length, unobservable);
  const isHidden = new Set(hidden.map(({ history }) => history));
  const { low, high } = first;
  const within = (count: number) => low <= count && count <= high;
  const aboutNumbers =
    hidden.every((other) => other.low === low && other.high === high) &&
    !observable.some((cell) => !isHidden.has(cell) && within(observed.counts[cell]!));
  return (counts) => {
    const again: HiddenCount[] = [];
    if (aboutNumbers)
      for (const history of observable) {
        if (within(counts[history]!)) again.push({ history, low, high });
      }
    else for (const bounds of hidden) again.push(neighbouringBounds(bounds, counts[bounds.history]!));
    const visible = counts.slice();
    for (const { history } of again) visible[history] = 0;
    return { ...observed, counts: visible, hidden: again };
  };
}

function neighbouringBounds({ history, low, high }: HiddenCount, count: number): HiddenCount {
  const width = high - low + 1;
  const shift = width * Math.floor((count - low) / width);
  return { history, low: Math.max(0, low + shift), high: high + shift };
}
