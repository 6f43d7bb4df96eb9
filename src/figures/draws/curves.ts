import { quantileSorted, standardDeviation } from "simple-statistics";
import { logPrior, type PopulationPrior } from "../../kernel/distributions/population-prior.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Interval } from "../../model/estimate.ts";
import type { OneEstimateInput } from "../figure.ts";
import { type LogAxis, logAxis } from "../log-axis.ts";

/** Of the curve of draws: a number of people, and the density of its logarithm there. */
export interface DensityPoint {
  readonly people: number;
  readonly density: number;
}

const points = 160;

/**
 * The density of draws by a Gaussian kernel on logarithms, mirrored at the people seen, below whom there are none;
 * none where the draws do not differ. `ascending` are finite and positive. Cost: draws x points.
 * Source: Silverman (1986), Density Estimation, sections 2.10 and 3.4.
 */
export function drawDensity(
  ascending: readonly number[],
  observed: number,
  [low, high]: readonly [low: number, high: number],
): DensityPoint[] {
  if (ascending.length === 0) return [];
  const logs = ascending.map(Math.log);
  const width = bandwidth(logs);
  if (!(width > 0)) return [];
  const edge = Math.log(observed);
  const from = Math.max(edge, Math.log(low));
  const step = (Math.log(high) - from) / (points - 1);
  const scale = 1 / (logs.length * width * Math.sqrt(2 * Math.PI));
  return Array.from({ length: points }, (_, point) => {
    const at = from + point * step;
    let sum = 0;
    for (const log of logs) sum += bell((at - log) / width) + bell((2 * edge - at - log) / width);
    return { people: Math.exp(at), density: sum * scale };
  });
}

const bell = (z: number): number => Math.exp((-z * z) / 2);

/**
 * Silverman's rule of thumb: 0.9 times the lesser of standard deviation and scaled interquartile range, over n^(1/5). The
 * quartiles are of type 7, which describe the draws themselves.
 */
function bandwidth(logs: readonly number[]): number {
  const deviation = standardDeviation(logs);
  const middle = (quantileSorted(logs, 0.75) - quantileSorted(logs, 0.25)) / 1.349;
  return (0.9 * (middle > 0 ? Math.min(deviation, middle) : deviation)) / logs.length ** 0.2;
}

/** The finite draws, ascending; their quantiles here are of type 7, which describe the draws themselves. */
export const finiteDraws = ({ estimate }: OneEstimateInput): number[] =>
  Array.from(estimate.draws.filter(Number.isFinite).sort());

/** The axis need not reach the rarest draws. */
const rarest = 0.002;

/** What the axis spans: the people seen, the draws but for the rarest, and the interval that is drawn. */
export function drawnAxis(input: OneEstimateInput, range: LogAxis["range"]): LogAxis {
  const ascending = finiteDraws(input);
  const told = drawnInterval(input);
  const ends = ascending.length > 0 ? [rarest, 1 - rarest].map((share) => quantileSorted(ascending, share)) : [];
  return logAxis([input.estimate.observed, ...ends, ...(told ? [told.low, told.high] : [])], range);
}

/** The interval that is drawn: of a lower bound none, as only its low end is claimed. */
export const drawnInterval = ({ estimate }: OneEstimateInput): Interval | null =>
  isLowerBound(estimate.claim) ? null : toldInterval(estimate.intervals);

/** What a method took to be likely before the data, on the scale on which its draws are drawn. */
export interface DrawnPrior {
  /** Whether it gives no probabilities by itself and was scaled to what is drawn. */
  readonly scaled: boolean;
  /** Density of the logarithm of the number of people, as the curve of draws has it: N p(N). Only of what is drawn. */
  density(people: number): number;
  /** The probability of at most so many people. */
  below(people: number): number;
}

/**
 * The prior of an estimate whose draws are drawn; null without one. A prior that gives no probabilities by itself, being
 * the same for every N or falling as 1/N without end, is scaled so that all of it lies where the axis of the draws reaches,
 * from the people seen.
 */
export function drawnPrior(input: OneEstimateInput): DrawnPrior | null {
  const { prior, claim, observed } = input.estimate;
  if (prior === undefined || isLowerBound(claim) || finiteDraws(input).length === 0) return null;
  const from = isProper(prior) ? 0.5 : observed;
  const to = isProper(prior) ? Number.POSITIVE_INFINITY : Math.max(...drawnAxis(input, [0, 1]).domain);
  const mass = isProper(prior) ? 1 : massBetween(prior, from, to);
  return {
    scaled: !isProper(prior),
    density: (people) => (people * Math.exp(logPrior(prior, people))) / mass,
    below: (people) => (people <= from ? 0 : Math.min(1, massBetween(prior, from, Math.min(people, to)) / mass)),
  };
}

function isProper({ kind }: PopulationPrior): boolean {
  switch (kind) {
    case "inverse":
    case "uniform":
      return false;
    case "log-normal":
    case "negative-binomial":
      return true;
    default:
      return kind satisfies never;
  }
}

const steps = 2000;

/** The integral of the prior, by the trapezoid rule over logarithms. */
function massBetween(prior: PopulationPrior, from: number, to: number): number {
  const step = Math.log(to / from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const people = from * Math.exp(i * step);
    const isEnd = i === 0 || i === steps;
    sum += (isEnd ? 0.5 : 1) * people * Math.exp(logPrior(prior, people));
  }
  return sum * step;
}
