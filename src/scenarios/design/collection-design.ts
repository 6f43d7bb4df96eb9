import { historyProbabilities } from "../../kernel/capture/history-probabilities.ts";
import { pairOverlapTotal } from "../../kernel/capture/pair-overlaps.ts";

/** A list and the share of all people that it reaches, in [0, 1). */
export interface ReachingList {
  readonly name: string;
  readonly reach: number;
}

/** Two lists that depend on each other: their odds ratio, all other lists held fixed. */
export interface DependentPair {
  readonly between: readonly [string, string];
  readonly oddsRatio: number;
}

/** A way to collect data: who is there, whom the lists reach, and how well people are found again across lists. */
export interface CollectionDesign {
  /** People in all whom the lists could have met. */
  readonly people: number;
  readonly lists: readonly ReachingList[];
  /** Pairs that are not here are independent. */
  readonly dependentPairs: readonly DependentPair[];
  /** Probability that the key of a record fails, so that the record is taken for a person of its own. */
  readonly missedLinks: number;
}

/** The probability of each capture history, nobody's list included. Cost: see `historyProbabilities`. */
export function historiesUnder({ lists, dependentPairs }: CollectionDesign): Float64Array {
  const position = (list: string): number => lists.findIndex(({ name }) => name === list);
  return historyProbabilities(
    lists.map(({ reach }) => reach),
    dependentPairs.map(({ between: [a, b], oddsRatio }) => ({ a: position(a), b: position(b), oddsRatio })),
  );
}

/** What a design brings to light, in expectation. */
export interface ExpectedSight {
  /** People whom at least one list knows, each counted once however badly records are linked. */
  readonly seen: number;
  /** Overlaps of pairs of lists in all that linkage finds: both records must have a sound key. */
  readonly pairOverlaps: number;
}

/** The people and overlaps that a design brings to light on average. Cost: see `historyProbabilities`. */
export function expectedSight(design: CollectionDesign): ExpectedSight {
  const { people, lists, missedLinks } = design;
  const probabilities = historiesUnder(design);
  return {
    seen: people * (1 - (probabilities[0] ?? 0)),
    pairOverlaps: people * pairOverlapTotal(probabilities, lists.length) * (1 - missedLinks) ** 2,
  };
}
