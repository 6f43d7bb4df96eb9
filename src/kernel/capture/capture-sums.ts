import { gammaln } from "../distributions/special-functions.ts";
import { captureFrequencies } from "./capture-frequencies.ts";

/** What a table tells models in which people differ only in how easily they are seen: their sufficient statistics. */
export interface CaptureSums {
  readonly lists: number;
  /** People on each list. */
  readonly listTotals: Float64Array;
  /** f_k: people on exactly k lists, at index k; f_0 is 0, or those assumed to be on none. */
  readonly frequencies: Float64Array;
  /** Everybody counted: the sum of the frequencies. */
  readonly people: number;
  /** Sum of count log(count) - count over the histories: the log-likelihood, without factorials, of a perfect fit. */
  readonly perfectFit: number;
  /** Sum of log(count!) over the histories. */
  readonly logFactorials: number;
}

/** Adds up a table of 2^lists counts. Cost: lists 2^lists. */
export function captureSums(counts: Float64Array): CaptureSums {
  const lists = Math.round(Math.log2(counts.length));
  const listTotals = new Float64Array(lists);
  let people = 0;
  let perfectFit = 0;
  let logFactorials = 0;
  for (let history = 1; history < counts.length; history++) {
    const count = counts[history]!;
    if (count === 0) continue;
    people += count;
    perfectFit += count * Math.log(count) - count;
    logFactorials += gammaln(count + 1);
    for (let list = 0; list < lists; list++) if (history & (1 << list)) listTotals[list]! += count;
  }
  return { lists, listTotals, frequencies: captureFrequencies(counts), people, perfectFit, logFactorials };
}

/** The same with `dark` > 0 people on no list, as if they had been counted. */
export function withDarkCell(sums: CaptureSums, dark: number): CaptureSums {
  const frequencies = sums.frequencies.slice();
  frequencies[0] = dark;
  return {
    ...sums,
    frequencies,
    people: sums.people + dark,
    perfectFit: sums.perfectFit + dark * Math.log(dark) - dark,
    logFactorials: sums.logFactorials + gammaln(dark + 1),
  };
}
