/**
 * Asymptotic variance of the estimated number of people when lists are independent and each reaches all `people` alike:
 * Var(N) = N / (1 / prod(1 - p_j) + L - 1 - sum 1 / (1 - p_j)), with p_j in [0, 1) the share that list j reaches. The
 * denominator is summed up from the odds p_j / (1 - p_j) of two lists and more, without cancellation where reaches are
 * tiny. Infinite where fewer than two lists reach anybody. Cost: lists.
 * Source: Darroch (1958), The multiple-recapture census I, Biometrika 45, 343-359.
 */
export function darrochVariance(people: number, reaches: readonly number[]): number {
  let ofOneList = 0;
  let ofMoreLists = 0;
  for (const reach of reaches) {
    const odds = reach / (1 - reach);
    ofMoreLists += odds * (ofOneList + ofMoreLists);
    ofOneList += odds;
  }
  return people / ofMoreLists;
}
