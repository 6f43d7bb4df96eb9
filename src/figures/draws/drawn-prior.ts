import { logPrior, type PopulationPrior } from "../../kernel/distributions/population-prior.ts";
import type { OneEstimateInput } from "../figure.ts";
import { drawnAxis, finiteDraws } from "./drawn-draws.ts";

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
  if (prior === undefined || claim === "lower-bound" || finiteDraws(input).length === 0) return null;
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
