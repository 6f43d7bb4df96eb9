import { drawGamma } from "../distributions/gamma.ts";
import { drawNormal } from "../distributions/normal.ts";
import { drawPoisson } from "../distributions/poisson.ts";
import type { RandomStream } from "../sampling/random-stream.ts";
import { type LatentClassState, setCapture, swapClasses } from "./latent-class-state.ts";

/** Standard deviations of the logarithm by which a class is rescaled, one of them at random. */
const scales = [0.1, 0.5, 2] as const;

export interface Rescaling {
  /** n, the people whom somebody saw. */
  readonly seen: number;
  readonly mostUnseen: number;
  /** p0, the probability of being missed by every list. */
  readonly missed: number;
}

/**
 * Makes one class with people larger and its members harder to see, or the reverse, such that the lists are expected to
 * see as many of them; the number of unseen people is drawn anew with it. A Metropolis step along the ridge on which a
 * Gibbs sweep, which moves only one of the two at a time, creeps. True where the step was taken: `unseen` then fits the
 * new weights, and the unseen people of each class are to be drawn anew. With capture probabilities of class k times
 * e^step and its weight times e^-step, S the new sum of weights and R_h the weight of class h and all later ones:
 *
 *   log ratio = seen_k (-step) - n log S + sum_j [s_jk step + (seen_k - s_jk) log((1 - lambda'_jk) / (1 - lambda_jk))]
 *     - n log((1 - p0') / (1 - p0))                                              (unseen people summed out under 1 / N)
 *     - (alpha - 1) (log S + [k = K] step) - sum_(1 < h < K) log(R'_h / R_h)      (stick-breaking prior of the weights)
 *     + lists step - step - K log S                                              (Jacobian)
 *
 * Unseen people above the cap are refused, which is exact since they are drawn from their law. Cost: classes + lists.
 */
export function rescaleClass(state: LatentClassState, { seen, mostUnseen, missed }: Rescaling, random: RandomStream) {
  const { lists, classes, weights, logWeights, captures, seenIn, onList, concentration } = state;
  const k = anyClassWithPeople(state, random);
  const step = scales[Math.floor(random.uniform() * scales.length)]! * drawNormal(random);
  const growth = Math.exp(step);
  const weight = weights[k]!;
  const gain = weight * (1 / growth - 1);
  const logSum = Math.log1p(gain);

  let ratio = -seenIn[k]! * step - seen * logSum + (lists - 1) * step - classes * logSum;
  let missedBefore = weight;
  let missedAfter = weight / growth;
  for (let list = 0; list < lists; list++) {
    const now = captures[k * lists + list]!;
    const next = now * growth;
    if (next >= 1) return false;
    const on = onList[k * lists + list]!;
    ratio += on * step + (seenIn[k]! - on) * Math.log((1 - next) / (1 - now));
    missedBefore *= 1 - now;
    missedAfter *= 1 - next;
  }
  ratio -= (concentration - 1) * (logSum + (k === classes - 1 ? step : 0));
  let fromHere = weights[classes - 1]!;
  for (let h = classes - 2; h > 0; h--) {
    fromHere += weights[h]!;
    ratio += logSum - (k >= h ? Math.log1p(gain / fromHere) : 0);
  }
  const missedThen = (missed - missedBefore + missedAfter) / (1 + gain);
  ratio -= seen * Math.log((1 - missedThen) / (1 - missed));
  if (!(Math.log1p(-random.uniform()) < ratio)) return false;

  const unseen = drawPoisson((drawGamma(seen, random) * missedThen) / (1 - missedThen), random);
  if (unseen > mostUnseen) return false;
  state.unseen = unseen;
  weights[k] = weight / growth;
  for (let h = 0; h < classes; h++) weights[h]! /= 1 + gain;
  for (let h = 0; h < classes; h++) logWeights[h]! -= logSum;
  logWeights[k]! -= step;
  for (let list = 0; list < lists; list++) setCapture(state, k, list, captures[k * lists + list]! * growth);
  return true;
}

function anyClassWithPeople({ seenIn, classes }: LatentClassState, random: RandomStream): number {
  let withPeople = 0;
  for (let k = 0; k < classes; k++) if (seenIn[k]! > 0) withPeople++;
  let passOver = Math.floor(random.uniform() * withPeople);
  let k = 0;
  while (seenIn[k] === 0 || passOver-- > 0) k++;
  return k;
}

/**
 * Lets two neighbouring classes change their numbers, which only the stick-breaking prior tells apart: it wants the larger
 * one first, but a sweep alone cannot put it there. Cost: lists. Source: Papaspiliopoulos and Roberts (2008), Biometrika 95(1).
 */
export function swapNeighbours(state: LatentClassState, random: RandomStream): void {
  const { classes, weights, logWeights, concentration } = state;
  const a = Math.floor(random.uniform() * (classes - 1));
  const b = a + 1;
  let after = 0;
  for (let k = classes - 1; k > b; k--) after += weights[k]!;
  const ratio =
    b === classes - 1
      ? (concentration - 1) * (logWeights[a]! - logWeights[b]!)
      : Math.log((weights[b]! + after) / (weights[a]! + after));
  if (Math.log1p(-random.uniform()) < ratio) swapClasses(state, a, b);
}
