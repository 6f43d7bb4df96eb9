import { gammaln, normalQuantile } from "../distributions/special-functions.ts";

/** The total that the multinomial likelihood makes most likely, and the limits where it has fallen far enough. */
export interface ProfileLikelihood {
  readonly total: number;
  /** One entry for each level; `high` is null where the likelihood never falls far enough. */
  readonly limits: readonly { readonly level: number; readonly low: number; readonly high: number | null }[];
}

export interface ProfileRequest {
  /** People seen. */
  readonly seen: number;
  /** Where to begin: the dark figure of the Poisson fit. */
  readonly dark: number;
  /**
   * Minus half the deviance of the model when so many people (more than 0) on no list are counted too; NaN without a
   * fit.
   */
  readonly relativeLikelihood: (dark: number) => number;
  readonly levels: readonly number[];
}

/** Stands for nobody: a smaller count of the empty cell changes the likelihood by less than 1e-7. */
const nobody = 1e-9;
/** Further than this many unseen people for each one seen a limit is not sought: there is none. */
const mostUnseenPerSeen = 1e7;
const precision = 1e-10;
const mostSteps = 200;

/**
 * The multinomial profile likelihood of the total N with n0 = N - seen people on no list, l(N) = -deviance/2 + c. For N
 * > 100 and n0 >= 1, c is log N! - N log N - log n0! + n0 log n0 by Stirling's formula; otherwise exactly. At n0 = 1
 * that leaves a step of 0.08, which the reference has too. The limits are where l falls by half the quantile of
 * chi-squared with one degree of freedom. Null when the likelihood has no maximum within reach. Yields the fraction
 * done.
 * Cost: about 60 fits, and 30 for each level.
 * Sources: Cormack (1992), Biometrics 48, 567-576; R package Rcapture 1.4-4, closedpCI.
 */
export function* profileLikelihood({
  seen,
  dark,
  relativeLikelihood,
  levels,
}: ProfileRequest): Generator<number, ProfileLikelihood | null> {
  const likelihood = (unseen: number): number =>
    relativeLikelihood(Math.max(unseen, nobody)) + combinatorial(seen, unseen);
  const most = mostUnseenPerSeen * seen;
  const top = highest(likelihood, dark, most);
  if (top === null) return null;
  const limits: { level: number; low: number; high: number | null }[] = [];
  for (const level of levels) {
    yield (limits.length + 1) / (levels.length + 1);
    const goal = likelihood(top) - normalQuantile((1 + level) / 2) ** 2 / 2;
    const above = (unseen: number): number => likelihood(unseen) - goal;
    const low = above(0) >= 0 ? 0 : crossing(above, 0, top);
    let beyond = Math.max(2 * top, 1);
    while (beyond <= most && above(beyond) >= 0) beyond *= 2;
    const high = beyond <= most && above(beyond) < 0 ? crossing(above, beyond, top) : null;
    limits.push({ level, low: seen + low, high: high === null ? null : seen + high });
  }
  return { total: seen + top, limits };
}

/** c of the likelihood: what the number of ways to be unseen adds to the Poisson deviance. */
function combinatorial(seen: number, unseen: number): number {
  const total = seen + unseen;
  if (total > 100 && unseen >= 1) return unseen - total - 0.5 * Math.log(unseen / total);
  const ways = gammaln(total + 1) - gammaln(unseen + 1);
  return ways - total * Math.log(total) + (unseen > 0 ? unseen * Math.log(unseen) : 0);
}

/**
 * The unseen with the highest likelihood by golden sections of a bracket that doubles from `start`; null beyond `most`.
 */
function highest(likelihood: (unseen: number) => number, start: number, most: number): number | null {
  let left = start / 2;
  let middle = Math.max(start, nobody);
  let right = Math.max(2 * start, 1);
  while (likelihood(right) > likelihood(middle)) {
    if (right > most) return null;
    [left, middle, right] = [middle, right, 2 * right];
  }
  while (left > 0 && !(likelihood(left) < likelihood(middle))) {
    [right, middle] = [middle, left];
    left = left < precision * start ? 0 : left / 2;
  }
  const section = (Math.sqrt(5) - 1) / 2;
  let a = right - section * (right - left);
  let b = left + section * (right - left);
  let atA = likelihood(a);
  let atB = likelihood(b);
  for (let step = 0; step < mostSteps && right - left > precision * (1 + right); step++) {
    if (atA >= atB) {
      [right, b, atB] = [b, a, atA];
      a = right - section * (right - left);
      atA = likelihood(a);
    } else {
      [left, a, atA] = [a, b, atB];
      b = left + section * (right - left);
      atB = likelihood(b);
    }
  }
  const inside = (left + right) / 2;
  const best = likelihood(inside) >= likelihood(0) ? inside : 0;
  return Number.isFinite(likelihood(best)) ? best : null;
}

/**
 * Where `above` turns negative between `inside`, where it is positive, and `outside`, where it is not: false position
 * with the stale end halved (the Illinois rule), which converges as fast as secants and never leaves the bracket.
 * Source: Dowell and Jarratt (1971), BIT 11, 168-174.
 */
function crossing(above: (unseen: number) => number, outside: number, inside: number): number {
  let [out, within] = [outside, inside];
  let [atOut, atWithin] = [above(out), above(within)];
  let before = 0;
  for (let step = 0; step < mostSteps && Math.abs(out - within) > precision * (1 + out + within); step++) {
    const guess = (within * atOut - out * atWithin) / (atOut - atWithin);
    const next = guess > Math.min(out, within) && guess < Math.max(out, within) ? guess : (out + within) / 2;
    const value = above(next);
    if (value < 0) {
      [out, atOut] = [next, value];
      if (before < 0) atWithin /= 2;
    } else {
      [within, atWithin] = [next, value];
      if (before > 0) atOut /= 2;
    }
    before = value < 0 ? -1 : 1;
  }
  return (out + within) / 2;
}
