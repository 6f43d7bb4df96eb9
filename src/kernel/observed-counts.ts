/** A count of which only bounds are known: suppressed ("1 to 4") or rounded. 0 is not hidden by bounds that start at 1. */
export interface HiddenCount {
  readonly history: number;
  readonly low: number;
  readonly high: number;
}

/** What is known of the number of people with each capture history. */
export interface ObservedCounts {
  /** People per history, length 2^lists; index 0, the people on no list, is 0, and so is each hidden history. */
  readonly counts: Float64Array;
  readonly hidden?: readonly HiddenCount[];
  /** Histories that nobody could have, because a list did not operate: structural zeros. */
  readonly unobservable?: readonly number[];
}
