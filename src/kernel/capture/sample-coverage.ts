import { supersetSums } from "../linear-algebra/subset-lattice.ts";
import type { PointEstimator } from "../resampling/point-estimator.ts";
import type { ObservedCounts } from "./observed-counts.ts";

/** How strongly two lists depend on each other, up to the number of people. */
interface PairDependence {
  /** Positions of the lists, from 0. */
  readonly a: number;
  readonly b: number;
  /** onBoth / (onA onB): times the number of people, less 1, it is the coefficient of covariation. */
  readonly overlap: number;
}

/** The estimates that rest on the sample coverage; none of them is forced above the people seen. */
export interface SampleCoverage {
  /** C: the share of all that the lists could see that was seen, in (0, 1]. */
  readonly coverage: number;
  /** D: people seen without those that only one list has seen, averaged over that list. */
  readonly repeated: number;
  /** D / C: people in all if the lists were independent. */
  readonly independent: number;
  /** People in all, solved with the dependence of the lists; null when the equation has no positive solution. */
  readonly solved: number | null;
  /** What each further person supposed adds to the number of people; at 1 or more, nothing is solved. */
  readonly feedback: number;
  /** People in all with the dependence taken from one provisional step instead of the solution. */
  readonly oneStep: number;
  readonly pairs: readonly PairDependence[];
}

/**
 * Chao and Tsay's estimates from three or more dependent lists. With n_j people on list j, h_j only there and h_jk on j
 * and k alone, C = 1 - (1/L) sum h_j / n_j, D = n - (1/L) sum h_j, and people N solve
 * N = D/C + (1/(L C)) sum over pairs (h_j + h_k + 2 h_jk) (N n_jk / (n_j n_k) - 1), linear in N. The one-step estimate
 * is that right-hand side at its own value at D/C. Null when a list is empty or nobody is on two lists.
 * Cost: lists 2^lists. Source: Chao and Tsay (1998), JASA 93, 283-293; Chao, Tsay, Lin, Shau and Chao (2001), Statistics
 * in Medicine 20, 3123-3157, equations 9, 12 and 13; their program CARE-1 for four and five lists.
 */
export function sampleCoverage({ counts }: ObservedCounts): SampleCoverage | null {
  const lists = Math.round(Math.log2(counts.length));
  const overlaps = counts.slice();
  supersetSums(overlaps, lists);
  const seen = overlaps[0]!;

  let onlyHere = 0;
  let covered = 0;
  for (let list = 0; list < lists; list++) {
    const people = overlaps[1 << list]!;
    if (people === 0) return null;
    onlyHere += counts[1 << list]!;
    covered += (people - counts[1 << list]!) / people;
  }
  if (covered === 0) return null;

  const pairs: PairDependence[] = [];
  let weights = 0;
  let weighted = 0;
  for (let a = 0; a < lists; a++) {
    for (let b = a + 1; b < lists; b++) {
      const both = (1 << a) | (1 << b);
      const overlap = overlaps[both]! / (overlaps[1 << a]! * overlaps[1 << b]!);
      const weight = counts[1 << a]! + counts[1 << b]! + 2 * counts[both]!;
      weights += weight;
      weighted += weight * overlap;
      pairs.push({ a, b, overlap });
    }
  }
  const repeated = seen - onlyHere / lists;
  const independent = (lists * repeated) / covered;
  const feedback = weighted / covered;
  const start = (lists * repeated - weights) / covered;
  const step = (people: number): number => start + feedback * people;
  return {
    coverage: covered / lists,
    repeated,
    independent,
    solved: feedback < 1 ? start / (1 - feedback) : null,
    feedback,
    oneStep: step(step(independent)),
    pairs,
  };
}

/** Which of the estimates that allow for dependence is told. */
export type CoverageForm = "solved" | "one-step";

/** People in all by one form, never fewer than those seen; null where the form has no value. */
export function coverageTotal(found: SampleCoverage, form: CoverageForm, seen: number): number | null {
  const total = form === "solved" ? found.solved : found.oneStep;
  return total === null ? null : Math.max(seen, total);
}

/** One form of the sample-coverage estimate, to be repeated on resampled tables. */
export const sampleCoverageEstimator = (form: CoverageForm): PointEstimator => ({
  totals: 1,
  estimate(observed, out) {
    const found = sampleCoverage(observed);
    const seen = observed.counts.reduce((sum, people) => sum + people, 0);
    out[0] = (found && coverageTotal(found, form, seen)) ?? Number.NaN;
  },
});
