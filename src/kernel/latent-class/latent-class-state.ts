/** Where a sampler of latent classes stands; class k of list j is at `k * lists + j`. The arrays change in place. */
export interface LatentClassState {
  readonly lists: number;
  /** K, the most classes that there can be. */
  readonly classes: number;
  /** n0, the people whom nobody saw. */
  unseen: number;
  /** alpha: the smaller, the fewer classes have people. */
  concentration: number;
  /** nu, the share of each class. */
  readonly weights: Float64Array;
  /** log nu, which stays finite where a share itself is too small to be written. */
  readonly logWeights: Float64Array;
  /** lambda, the probability that a list sees a member of a class. */
  readonly captures: Float64Array;
  /** For each class and list the probability of being missed, then that of being seen. */
  readonly factors: Float64Array;
  /** People of each class whom somebody saw, whom each list saw, and whom nobody saw. */
  readonly seenIn: Float64Array;
  readonly onList: Float64Array;
  readonly unseenIn: Float64Array;
}

/** A state in which everything is 0. Cost: classes x lists. */
export function latentClassState(lists: number, classes: number): LatentClassState {
  return {
    lists,
    classes,
    unseen: 0,
    concentration: 0,
    weights: new Float64Array(classes),
    logWeights: new Float64Array(classes),
    captures: new Float64Array(classes * lists),
    factors: new Float64Array(2 * classes * lists),
    seenIn: new Float64Array(classes),
    onList: new Float64Array(classes * lists),
    unseenIn: new Float64Array(classes),
  };
}

/** One that changes by itself. Cost: classes x lists. */
export const copyOfState = (state: LatentClassState): LatentClassState => ({
  ...state,
  weights: state.weights.slice(),
  logWeights: state.logWeights.slice(),
  captures: state.captures.slice(),
  factors: state.factors.slice(),
  seenIn: state.seenIn.slice(),
  onList: state.onList.slice(),
  unseenIn: state.unseenIn.slice(),
});

/** Sets the probability in [0, 1] that `list` sees a member of class `k`, and the factors that follow from it. */
export function setCapture(state: LatentClassState, k: number, list: number, probability: number): void {
  const place = k * state.lists + list;
  state.captures[place] = probability;
  state.factors[2 * place] = 1 - probability;
  state.factors[2 * place + 1] = probability;
}

/** Exchanges all that two classes have, their numbers apart. */
export function swapClasses(state: LatentClassState, a: number, b: number): void {
  const { lists, weights, logWeights, captures, seenIn, unseenIn, onList } = state;
  swap(weights, a, b);
  swap(logWeights, a, b);
  swap(seenIn, a, b);
  swap(unseenIn, a, b);
  for (let list = 0; list < lists; list++) {
    swap(onList, a * lists + list, b * lists + list);
    const capture = captures[a * lists + list]!;
    setCapture(state, a, list, captures[b * lists + list]!);
    setCapture(state, b, list, capture);
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const value = values[a]!;
  values[a] = values[b]!;
  values[b] = value;
}
