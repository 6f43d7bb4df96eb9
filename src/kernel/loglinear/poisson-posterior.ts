import { sizeOf, subsetSums, supersetSums } from "../linear-algebra/subset-lattice.ts";

/** Independent normal priors around 0 by their precision, 1 / variance; a precision of 0 is a flat prior. */
export interface NormalPrior {
  /** Of the intercept and of each list. */
  readonly main: number;
  readonly interaction: number;
}

/** What is known of the coefficients of a Poisson log-linear model (0 and 1 coding) once the counts are seen. */
export interface PoissonPosterior {
  readonly lists: number;
  /** Interactions of most lists first, then single lists, the intercept (the empty term) last. */
  readonly terms: Int32Array;
  /** Histories whose counts are taken into account. */
  readonly cells: Int32Array;
  /** People whose history contains the term, by place among the terms. */
  readonly overlaps: Float64Array;
  readonly precisions: Float64Array;
  /** Fitted means by history, of the cells alone, after `logPosterior`; its room to work in. */
  readonly means: Float64Array;
}

export interface PosteriorRequest {
  /** By history; people who cannot be in one of the `cells` are not among them. */
  readonly counts: Float64Array;
  readonly interactions: readonly number[];
  readonly cells: Int32Array;
  readonly prior: NormalPrior;
}

/** The posterior of the intercept, all lists and some interactions. Cost: lists 2^lists. */
export function poissonPosterior({ counts, interactions, cells, prior }: PosteriorRequest): PoissonPosterior {
  const lists = Math.round(Math.log2(counts.length));
  const singles = Array.from({ length: lists }, (_, list) => 1 << (lists - 1 - list));
  const ordered = interactions.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b - a);
  const terms = Int32Array.from([...ordered, ...singles, 0]);
  const sums = new Float64Array(counts.length);
  for (const cell of cells) sums[cell] = counts[cell]!;
  supersetSums(sums, lists);
  return {
    lists,
    terms,
    cells,
    overlaps: Float64Array.from(terms, (term) => sums[term]!),
    precisions: Float64Array.from(terms, (term) => (sizeOf(term) < 2 ? prior.main : prior.interaction)),
    means: new Float64Array(counts.length),
  };
}

/**
 * log p(coefficients | counts), without its constant: the sum of n* coefficient less the fitted people, less half of
 * precision coefficient^2. Concave. Cost: lists 2^(lists-1) additions and an exponential for each cell.
 */
export function logPosterior(posterior: PoissonPosterior, coefficients: Float64Array): number {
  const { lists, terms, cells, overlaps, precisions, means } = posterior;
  means.fill(0);
  let sum = 0;
  for (let place = 0; place < terms.length; place++) {
    const value = coefficients[place]!;
    means[terms[place]!] = value;
    sum += value * (overlaps[place]! - 0.5 * precisions[place]! * value);
  }
  subsetSums(means, lists);
  for (let c = 0; c < cells.length; c++) {
    const cell = cells[c]!;
    const mean = Math.exp(means[cell]!);
    means[cell] = mean;
    sum -= mean;
  }
  return sum;
}
