import { solveCholesky } from "../linear-algebra/cholesky.ts";
import { captureDesign } from "./capture-design.ts";
import type { CaptureSums } from "./capture-sums.ts";
import { type CaptureFit, fitCaptureDesign } from "./fit-capture-design.ts";

const mostIterations = 100;

const lastDecrement = 1e-13;

const mostDamping = 1e9;

/** Standard deviations of the capture logit at which the search begins; the likelihood may have two summits. */
const starts = [0.5, 2];

/** Below this the standard deviation counts as 0. */
const noSpread = 1e-5;

/** A dark figure of more people than this for each one counted is a search that runs away. */
const mostDarkPerPerson = 1e6;

/**
 * Maximum likelihood where the logit of being seen on a list is an effect, of the list or common, plus a normal random
 * effect of the person with standard deviation sigma >= 0. Newton's method with damping, from two values of sigma,
 * against the model without spread, which is the answer wherever spread does not raise the likelihood. Parameters are
 * the intercept log(dark), the effects and sigma. Null when the model without spread has no maximum or every search
 * runs away.
 * Cost: 20 to 50 times `normalMoments`.
 * Sources: Coull and Agresti (1999), Biometrics 55, 294-301; Rivest (2011), International Journal of Biostatistics
 * 7(1), article 23. The R package Rcapture 1.4-4 stops its search up to 1e-2 short of the smallest deviance, and its
 * standard errors take half the variance of the intercept: without spread they fall below those of its own M0.
 */
export function fitNormalHeterogeneity(listEffects: boolean, sums: CaptureSums): CaptureFit | null {
  const plain = fitCaptureDesign(captureDesign(sums.lists, listEffects, []), sums);
  if (!plain) return null;
  const effects = plain.parameters.subarray(1);
  let best: CaptureFit = { ...plain, parameters: Float64Array.from([...plain.parameters, 0]) };
  let settled = false;
  for (const sigma of starts) {
    const fit = climb(Float64Array.from([...effects, sigma]), sums);
    if (!fit) continue;
    settled = true;
    const spread = Math.abs(fit.parameters.at(-1)!) > noSpread;
    if (spread && fit.logLikelihood > best.logLikelihood + 1e-10 * Math.abs(best.logLikelihood)) best = fit;
  }
  return settled ? best : null;
}

interface Place {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives, a full square row by row. */
  readonly information: Float64Array;
  /** Of the empty history. */
  readonly missed: NormalMoments;
}

function climb(start: Float64Array, sums: CaptureSums): CaptureFit | null {
  const size = start.length;
  let parameters = start;
  let at = likelihood(parameters, sums);
  let damping = 0;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const step = at.gradient.slice();
    const matrix = at.information.slice();
    for (let i = 0; i < size; i++) matrix[i * size + i]! += damping * (1 + Math.abs(matrix[i * size + i]!));
    if (solveCholesky(matrix, step, size, size)) {
      const decrement = step.reduce((sum, change, i) => sum + change * at.gradient[i]!, 0);
      const next = parameters.map((value, i) => value + step[i]!);
      const there = likelihood(next, sums);
      if (there.logLikelihood >= at.logLikelihood - 1e-12 * (1 + Math.abs(at.logLikelihood))) {
        parameters = next;
        at = there;
        const dark = darkOf(at, sums);
        if (!(dark <= mostDarkPerPerson * sums.people)) return null;
        if (decrement < lastDecrement) return fitAt(parameters, at, dark, sums);
        damping = damping < 1e-4 ? 0 : damping / 10;
        continue;
      }
    }
    damping = damping === 0 ? 1e-3 : damping * 10;
    if (damping > mostDamping) return null;
  }
  return null;
}

/** Of the histories counted: all of them when f_0 > 0, otherwise those with a list, conditional on having one. */
function likelihood(parameters: Float64Array, { frequencies, listTotals, people, lists }: CaptureSums): Place {
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = people * Math.log(people) - people;
  for (let list = 0; list < lists; list++) {
    const effect = size === 2 ? 0 : list;
    logLikelihood += listTotals[list]! * parameters[effect]!;
    gradient[effect]! += listTotals[list]!;
  }
  const captures: number[] = [0];
  for (let k = 1; k <= lists; k++) if (frequencies[k]! > 0) captures.push(k);
  const moments = normalMoments(parameters, lists, captures);
  const missed = moments[0]!;
  for (const [index, k] of captures.entries()) {
    const { logShare, gradient: slope, curvature } = moments[index]!;
    logLikelihood += frequencies[k]! * logShare;
    for (let i = 0; i < size; i++) gradient[i]! += frequencies[k]! * slope[i]!;
    for (let i = 0; i < size * size; i++) information[i]! -= frequencies[k]! * curvature[i]!;
  }
  if (frequencies[0] === 0) {
    // -people log(1 - h_0). With r = h_0 / (1 - h_0), g and C the derivatives of log h_0, its own are people r g and
    // people r (C + (1 + r) g g').
    const expected = people * oddsMissed(missed);
    const more = 1 + oddsMissed(missed);
    logLikelihood -= people * Math.log(-Math.expm1(missed.logShare));
    for (let i = 0; i < size; i++) {
      gradient[i]! += expected * missed.gradient[i]!;
      for (let j = 0; j < size; j++) {
        const square = missed.gradient[i]! * missed.gradient[j]!;
        information[i * size + j]! -= expected * (missed.curvature[i * size + j]! + more * square);
      }
    }
  }
  return { logLikelihood, gradient, information, missed };
}

/** r, the chance of being on no list over that of being on some. */
const oddsMissed = ({ logShare }: NormalMoments): number => 1 / Math.expm1(-logShare);

const darkOf = ({ missed }: Place, { frequencies, people }: CaptureSums): number =>
  people * (frequencies[0]! > 0 ? Math.exp(missed.logShare) : oddsMissed(missed));

/** The intercept is log(people) + log r; its variance is 1 / people plus what the covariance of the parameters adds. */
function fitAt(
  parameters: Float64Array,
  { logLikelihood, information, missed }: Place,
  dark: number,
  { people }: CaptureSums,
): CaptureFit | null {
  const size = parameters.length;
  const gradient = missed.gradient.map((slope) => slope * (1 + oddsMissed(missed)));
  const solved = gradient.slice();
  if (!solveCholesky(information.slice(), solved, size, size)) return null;
  const interceptVariance = gradient.reduce((sum, slope, i) => sum + slope * solved[i]!, 1 / people);
  return { parameters: Float64Array.from([Math.log(dark), ...parameters]), dark, interceptVariance, logLikelihood };
}

/** log h_k for one number of lists k (see `normalMoments`), and how it turns. */
interface NormalMoments {
  readonly logShare: number;
  /** First derivatives in the effects, then sigma. */
  readonly gradient: Float64Array;
  /** Second derivatives, a full square row by row. */
  readonly curvature: Float64Array;
}

/** Nodes of the trapezoidal rule, in standard deviations: for such integrands it converges geometrically. */
const spacing = 0.25;

const farthest = 8.5;

const nodes = Float64Array.from({ length: Math.round((2 * farthest) / spacing) + 1 }, (_, q) => q * spacing - farthest);

const logWeights = nodes.map((z) => Math.log(spacing) - z ** 2 / 2 - Math.log(2 * Math.PI) / 2);

/** A node with less than this share of the integral changes nothing. */
const smallestShare = 1e-18;

/**
 * With a capture logit of effect_j + sigma z on list j and z standard normal, the probability of a history with k lists
 * is exp(sum of their effects) h_k, h_k = E[exp(k sigma z) / prod_j (1 + exp(effect_j + sigma z))]. Gives log h_k with
 * its derivatives for each of `captures`, the values of k wanted. `parameters` are the effects, one for each list or a
 * single common one, then sigma. Cost: captures x nodes (69) x parameters^2 / 2.
 * Sources: Coull and Agresti (1999), Biometrics 55, 294-301; Trefethen and Weideman (2014), SIAM Review 56, section 5.
 */
function normalMoments(parameters: Float64Array, lists: number, captures: readonly number[]): NormalMoments[] {
  const size = parameters.length;
  const effects = size - 1;
  const each = effects === 1 ? lists : 1;
  const sigma = parameters[effects]!;
  const seen = new Float64Array(nodes.length * effects);
  const expectedCaptures = new Float64Array(nodes.length);
  const spread = new Float64Array(nodes.length);
  const logMissed = new Float64Array(nodes.length);
  for (let q = 0; q < nodes.length; q++) {
    for (let effect = 0; effect < effects; effect++) {
      const logit = parameters[effect]! + sigma * nodes[q]!;
      const chance = 1 / (1 + Math.exp(-logit));
      seen[q * effects + effect] = chance;
      expectedCaptures[q]! += each * chance;
      spread[q]! += each * chance * (1 - chance);
      logMissed[q]! -= each * softplus(logit);
    }
  }

  const terms = new Float64Array(nodes.length);
  const score = new Float64Array(size);
  return captures.map((k) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let q = 0; q < nodes.length; q++) {
      terms[q] = logWeights[q]! + k * sigma * nodes[q]! + logMissed[q]!;
      largest = Math.max(largest, terms[q]!);
    }
    let sum = 0;
    for (let q = 0; q < nodes.length; q++) sum += terms[q] = Math.exp(terms[q]! - largest);

    const gradient = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    for (let q = 0; q < nodes.length; q++) {
      const share = terms[q]! / sum;
      if (share < smallestShare) continue;
      const z = nodes[q]!;
      for (let effect = 0; effect < effects; effect++) {
        const chance = seen[q * effects + effect]!;
        const variance = each * chance * (1 - chance);
        score[effect] = -each * chance;
        curvature[effect * size + effect]! -= share * variance;
        curvature[effects * size + effect]! -= share * variance * z;
      }
      score[effects] = z * (k - expectedCaptures[q]!);
      curvature[effects * size + effects]! -= share * spread[q]! * z ** 2;
      for (let i = 0; i < size; i++) {
        gradient[i]! += share * score[i]!;
        for (let j = 0; j <= i; j++) curvature[i * size + j]! += share * score[i]! * score[j]!;
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        curvature[i * size + j]! -= gradient[i]! * gradient[j]!;
        curvature[j * size + i] = curvature[i * size + j]!;
      }
    }
    return { logShare: largest + Math.log(sum), gradient, curvature };
  });
}

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
