import { solveCholesky } from "../linear-algebra/cholesky.ts";
import { elementarySymmetric } from "../linear-algebra/elementary-symmetric.ts";
import type { CaptureDesign } from "./capture-design.ts";
import type { CaptureSums } from "./capture-sums.ts";

/** The maximum of the likelihood. The dark figure is exp(intercept), the first parameter. */
export interface CaptureFit {
  /** One for each column, then one for each list where lists have effects. */
  readonly parameters: Float64Array;
  readonly dark: number;
  /** Of the intercept: its diagonal place in the inverse of the information. */
  readonly interceptVariance: number;
  /** Poisson log-likelihood without the factorials. */
  readonly logLikelihood: number;
}

const mostIterations = 200;
const mostHalvings = 40;
/** No step changes the part of the columns, or of a list, in a logarithm by more than this. */
const mostChange = 5;
/** As in `fitLoglinear`: below this Newton decrement one more step ends at rounding. */
const lastDecrement = 1e-13;

/**
 * Maximum likelihood of a capture design by Newton's method. The 2^lists means are never formed: with x_j = exp(effect
 * of list j), those of the histories with k lists add up to a_k e_k(x), where a_k is the exponential of the columns'
 * part and e_k an elementary symmetric polynomial, and the information needs e_k with one or two lists left out.
 * Without effects all x_j are 1. The histories counted are those with one list or more, and with f_0 > 0 also the empty
 * one. The design must have passed `captureFitExists`. Null when no maximum is found within 200 steps.
 * Cost per step: lists^4 / 4 with list effects, lists x columns^2 without.
 * Source: McCullagh and Nelder (1989), section 2.5; Cormack and Jupp (1991), Biometrika 78, 911-916.
 */
export function fitCaptureDesign(design: CaptureDesign, sums: CaptureSums): CaptureFit | null {
  const { lists } = sums;
  const observed = sufficientStatistics(design, sums);
  const size = observed.length;
  const parameters = independentStart(design, sums);
  const state: Moments = {
    mean: new Float64Array(size),
    information: new Float64Array(size * size),
    logLikelihood: Number.NaN,
  };
  const step = new Float64Array(size);
  const x = new Float64Array(lists);
  const e = new Float64Array(lists + 1);
  const first = sums.frequencies[0]! > 0 ? 0 : 1;

  moments(design, parameters, { first, x, e, observed }, state);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    let decrement = 0;
    for (let i = 0; i < size; i++) step[i] = observed[i]! - state.mean[i]!;
    const score = step.slice();
    if (!solveCholesky(state.information, step, size, size)) return null;
    for (let i = 0; i < size; i++) decrement += step[i]! * score[i]!;
    const length = Math.min(1, mostChange / largestChange(design, step));
    for (let i = 0; i < size; i++) {
      step[i]! *= length;
      parameters[i]! += step[i]!;
    }
    const before = state.logLikelihood;
    moments(design, parameters, { first, x, e, observed }, state);
    if (decrement < lastDecrement) return fitAt(parameters, state);
    const slack = 1e-12 * (1 + Math.abs(before));
    for (let halving = 0; !(state.logLikelihood >= before - slack); halving++) {
      if (halving === mostHalvings) return null;
      for (let i = 0; i < size; i++) {
        step[i]! *= 0.5;
        parameters[i]! -= step[i]!;
      }
      moments(design, parameters, { first, x, e, observed }, state);
    }
  }
  return null;
}

/** The most that a step changes what the columns, or the effect of a list, add to the logarithm of a mean. */
function largestChange({ columns }: CaptureDesign, step: Float64Array): number {
  const fixed = columns.length;
  let largest = 0;
  for (let k = 0; k < columns[0]!.length; k++) {
    let change = 0;
    for (let c = 0; c < fixed; c++) change += step[c]! * columns[c]![k]!;
    largest = Math.max(largest, Math.abs(change));
  }
  for (let i = fixed; i < step.length; i++) largest = Math.max(largest, Math.abs(step[i]!));
  return largest;
}

interface Moments {
  /** Expected sufficient statistics. */
  readonly mean: Float64Array;
  /** Lower triangle of the Fisher information, row by row. */
  readonly information: Float64Array;
  logLikelihood: number;
}

interface Room {
  /** The smallest number of lists that is counted: 0 or 1. */
  readonly first: number;
  readonly x: Float64Array;
  readonly e: Float64Array;
  readonly observed: Float64Array;
}

/** Sums over the people: of each column at their number of lists, then of each list where lists have effects. */
function sufficientStatistics({ columns, listEffects }: CaptureDesign, sums: CaptureSums): Float64Array {
  const ofColumns = columns.map((column) => sums.frequencies.reduce((sum, people, k) => sum + people * column[k]!, 0));
  return Float64Array.from(listEffects ? [...ofColumns, ...sums.listTotals] : ofColumns);
}

/**
 * Every list seen apart from the others, half of the people missed: far from the fit, but never without a step to it.
 */
function independentStart({ columns, listEffects }: CaptureDesign, sums: CaptureSums): Float64Array {
  const odds = (seen: number): number => Math.log(seen / (2 * sums.people - seen));
  const parameters = new Float64Array(columns.length + (listEffects ? sums.lists : 0));
  parameters[0] = Math.log(sums.people);
  if (listEffects)
    for (let list = 0; list < sums.lists; list++) parameters[columns.length + list] = odds(sums.listTotals[list]!);
  else parameters[1] = odds(sums.listTotals.reduce((sum, seen) => sum + seen, 0) / sums.lists);
  return parameters;
}

function moments(design: CaptureDesign, parameters: Float64Array, room: Room, into: Moments): void {
  const { columns, listEffects } = design;
  const { first, x, e, observed } = room;
  const { mean, information } = into;
  const lists = x.length;
  const size = parameters.length;
  const fixed = columns.length;
  mean.fill(0);
  information.fill(0);
  for (let list = 0; list < lists; list++) x[list] = listEffects ? Math.exp(parameters[fixed + list]!) : 1;
  elementarySymmetric(x, e);
  const perHistory = new Float64Array(lists + 1);
  for (let k = first; k <= lists; k++) {
    let predictor = 0;
    for (let c = 0; c < fixed; c++) predictor += parameters[c]! * columns[c]![k]!;
    perHistory[k] = Math.exp(predictor);
    const people = perHistory[k]! * e[k]!;
    for (let c = 0; c < fixed; c++) {
      const value = people * columns[c]![k]!;
      mean[c]! += value;
      for (let d = 0; d <= c; d++) information[c * size + d]! += value * columns[d]![k]!;
    }
  }
  if (listEffects) {
    for (let list = 0; list < lists; list++) {
      const row = (fixed + list) * size;
      elementarySymmetric(x, e, list);
      for (let k = 1; k <= lists; k++) {
        const people = perHistory[k]! * x[list]! * e[k - 1]!;
        mean[fixed + list]! += people;
        for (let c = 0; c < fixed; c++) information[row + c]! += people * columns[c]![k]!;
      }
      information[row + fixed + list] = mean[fixed + list]!;
      for (let other = 0; other < list; other++) {
        elementarySymmetric(x, e, list, other);
        let both = 0;
        for (let k = 2; k <= lists; k++) both += perHistory[k]! * e[k - 2]!;
        information[row + fixed + other] = both * x[list]! * x[other]!;
      }
    }
  }
  into.logLikelihood = -mean[0]!;
  for (let i = 0; i < size; i++) into.logLikelihood += parameters[i]! * observed[i]!;
}

function fitAt(parameters: Float64Array, { information, logLikelihood }: Moments): CaptureFit | null {
  const size = parameters.length;
  const column = new Float64Array(size);
  column[0] = 1;
  if (!solveCholesky(information, column, size, size)) return null;
  return { parameters, dark: Math.exp(parameters[0]!), interceptVariance: column[0]!, logLikelihood };
}
