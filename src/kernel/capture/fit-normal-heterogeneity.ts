import { solveCholesky } from "../linear-algebra/cholesky.ts";
import { captureDesign } from "./capture-design.ts";
import type { CaptureSums } from "./capture-sums.ts";
import { type CaptureFit, fitCaptureDesign } from "./fit-capture-design.ts";
import { type NormalMoments, normalMoments } from "./normal-moments.ts";

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
