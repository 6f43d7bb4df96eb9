import type { ObservedCounts } from "../../kernel/capture/observed-counts.ts";
import { multinomial } from "../../kernel/distributions/multinomial.ts";
import {
  drawTruncatedPoisson,
  truncatedPoisson,
  truncatedPoissonRoom,
} from "../../kernel/distributions/truncated-poisson.ts";
import type { HidingRule } from "../../kernel/resampling/hiding-rule.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";

/** What resampling through hidden counts needs beyond the table. */
export interface Hiding {
  readonly rule: HidingRule;
  /** Mean number of people by history under the model fitted to the table; null where none could be fitted. */
  readonly means: Float64Array | null;
}

/** People by history: those counted and, of a hidden count, the number that the model expects within its bounds. */
export function expectedCounts({ counts, hidden = [] }: ObservedCounts, hiding: Hiding | null): Float64Array {
  const expected = counts.slice();
  const moments = truncatedPoissonRoom();
  for (const { history, low, high } of hidden) {
    truncatedPoisson(hiding?.means?.[history] ?? 0, low, high, moments);
    expected[history] = low + moments.excess;
  }
  return expected;
}

/**
 * The table with one person removed of each history that has `expected` people, ascending; each may be used until the next.
 * A hidden count is replaced by its expectation less one: at the fitted model the expectation gives the same estimate as
 * the bounds, so that the difference is the removal alone. Where less than one person is expected, all of it is removed.
 */
export function* withoutOnePerson(observed: ObservedCounts, expected: Float64Array): Generator<ObservedCounts> {
  const { counts, hidden } = observed;
  const fewer = counts.slice();
  for (const [history, people] of expected.entries()) {
    if (people <= 0) continue;
    fewer[history] = Math.max(0, people - 1);
    yield {
      ...observed,
      counts: fewer,
      ...(hidden && { hidden: hidden.filter((count) => count.history !== history) }),
    };
    fewer[history] = counts[history] ?? 0;
  }
}

/**
 * Multinomial resamples of a table; each may be used until the next is drawn. Hidden counts are first drawn within their
 * bounds from the fitted model, anew for each resample, and the resample of the table so completed is hidden by the same
 * rule; there are none without a fitted model. Cost of a resample: a binomial draw per positive count.
 * Source: multiple imputation inside the bootstrap; Schomaker and Heumann (2018), Statistics in Medicine 37(14).
 */
export function* resamples(
  observed: ObservedCounts,
  hiding: Hiding | null,
  replicates: number,
  random: RandomStream,
): Generator<ObservedCounts> {
  const counts = new Float64Array(observed.counts.length);
  if (!hiding) {
    const source = multinomial(observed.counts, random);
    for (let replicate = 0; replicate < replicates; replicate++) {
      source.draw(counts);
      yield { ...observed, counts };
    }
    return;
  }
  const { rule, means } = hiding;
  if (!means) return;
  const completed = observed.counts.slice();
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const { history, low, high } of observed.hidden ?? []) {
      completed[history] = drawTruncatedPoisson(means[history] ?? 0, low, high, random);
    }
    multinomial(completed, random).draw(counts);
    yield rule(counts);
  }
}
