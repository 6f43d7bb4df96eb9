/** A count of which only bounds are known: suppressed ("1 to 4") or rounded. 0 is not hidden by bounds that start at 1. */
export interface HiddenCount {
  readonly history: number;
  readonly low: number;
  readonly high: number;
}

/** An interaction whose parameter is assumed rather than estimated. */
export interface AssumedTerm {
  /** Its lists, at least two, as a bit mask; a model that is fitted must not have this term or a larger one. */
  readonly term: number;
  readonly logOddsRatio: number;
}

/** What is known of the number of people with each capture history. */
export interface ObservedCounts {
  /** People per history, length 2^lists; index 0, the people on no list, is 0, and so is each hidden history. */
  readonly counts: Float64Array;
  readonly hidden?: readonly HiddenCount[];
  /** Histories that nobody could have, because a list did not operate: structural zeros. */
  readonly unobservable?: readonly number[];
  /**
   * What is taken for granted about how lists depend on each other. Fits of models that are named beforehand hold it
   * fixed; searches for a model do not know it.
   */
  readonly assumed?: readonly AssumedTerm[];
}
