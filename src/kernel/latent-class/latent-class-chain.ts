import { drawBeta, drawLogBeta, type LogBeta } from "../distributions/beta.ts";
import { drawBinomial } from "../distributions/binomial.ts";
import { drawGamma } from "../distributions/gamma.ts";
import { drawCappedNegativeBinomial } from "../distributions/negative-binomial.ts";
import type { RandomStream } from "../sampling/random-stream.ts";
import { rescaleClass, swapNeighbours } from "./latent-class-moves.ts";
import { copyOfState, type LatentClassState, latentClassState, setCapture, swapClasses } from "./latent-class-state.ts";

/** A mixture of latent classes, and its prior. */
export interface LatentClassModel {
  /** K, the most classes that there can be, at least 2. */
  readonly classes: number;
  /** People whom nobody saw are at most so many (whole): beyond, the prior is 0. */
  readonly mostUnseen: number;
  /** Of the gamma prior of the concentration alpha. */
  readonly shape: number;
  readonly rate: number;
}

export interface LatentClassChain {
  readonly state: Readonly<LatentClassState>;
  /** Moves the state on. Cost: classes x (histories seen x lists + lists), and about as many random numbers. */
  sweep(): void;
}

/** Sweeps with the concentration held fixed from which every chain starts: a naive start gets stuck for good. */
const warmUpSweeps = 500;
/** K times that concentration. */
const warmUpConcentration = 0.3;

/** How often in a sweep each of the Metropolis steps is tried: they cost little, and the more, the sooner a chain leaves. */
const triesPerSweep = 4;

/** Classes with so small a part of a history's probability are lost in its last digit. */
const negligible = 1e-17;

/** So few people are put into classes one by one. */
const mostOneByOne = 3;

/**
 * A Gibbs sampler, warmed up or going on `from` where another stood, of the number of people under a mixture of at most K
 * classes, in each of which the lists are independent: with x the history and z the class of a person, x_j | z = k is 1 with probability lambda_jk ~ U(0, 1); the
 * shares are nu_k = V_k prod_(h<k) (1 - V_h) with V_k ~ Beta(1, alpha) and V_K = 1, alpha ~ Gamma(shape, rate), p(N) is
 * 1 / N and n0 = N - n <= `mostUnseen`. `counts` are people per history, length 2^lists, all known, some of them positive.
 * To the sweep of LCMCR two Metropolis steps are added that leave the posterior as it is and let the sampler move between
 * explanations of the same table, where the sweep alone stays with one for 100,000 sweeps: see `latent-class-moves.ts`.
 * Cost of a sweep: K x lists x histories seen. Sources: Manrique-Vallier (2016), Bayesian population size estimation using Dirichlet process mixtures, Biometrics
 * 72(4), 1246-1254; sweep and start as in the R package LCMCR 0.4.14.
 */
export function latentClassChain(
  counts: Float64Array,
  { classes, mostUnseen, shape, rate }: LatentClassModel,
  random: RandomStream,
  from?: LatentClassState,
): LatentClassChain {
  const lists = Math.log2(counts.length);
  const histories = Array.from(counts.keys()).filter((history) => counts[history]! > 0);
  const people = Float64Array.from(histories, (history) => counts[history]!);
  const seen = people.reduce((sum, each) => sum + each, 0);
  /** For each history seen, and last that of the unseen, and list: where `factors` of a class has its probability. */
  const places = Int32Array.from(
    [...histories, 0].flatMap((history) =>
      Array.from({ length: lists }, (_, list) => 2 * list + ((history >> list) & 1)),
    ),
  );
  const ofUnseen = people.length * lists;

  const state = from ? copyOfState(from) : latentClassState(lists, classes);
  const { weights, logWeights, factors, seenIn, unseenIn, onList } = state;
  /** The classes, the largest first: a history is then shared out in few steps. */
  const order = Int32Array.from({ length: classes }, (_, k) => k);
  /** The shares of all people that the classes from each place of the order on have together. */
  const tails = new Float64Array(classes);
  /** For the first `active` classes in that order, the probability of a history, and of all of them from there on. */
  const shares = new Float64Array(classes);
  const remaining = new Float64Array(classes);
  let active = classes;
  const stick: LogBeta = { logValue: 0, logRest: 0 };
  const rescaling = { seen, mostUnseen, missed: 0 };

  if (!from) warmUp();
  return { state, sweep };

  function sweep(): void {
    gibbsSweep();
    for (let tried = 0; tried < triesPerSweep; tried++) {
      rescaling.missed = remaining[0]!;
      if (!rescaleClass(state, rescaling, random)) continue;
      orderByWeight();
      sharesOf(ofUnseen);
    }
    classifyUnseen();
    for (let tried = 0; tried < triesPerSweep; tried++) swapNeighbours(state, random);
    state.concentration = drawGamma(shape + classes - 1, random) / (rate - logWeights[classes - 1]!);
  }

  /** All but the classes of the unseen and the concentration. */
  function gibbsSweep(): void {
    orderByWeight();
    classifySeen();
    drawCaptures();
    drawWeights();
    drawUnseen();
  }

  function warmUp(): void {
    start();
    for (let done = 0; done < warmUpSweeps; done++) {
      gibbsSweep();
      classifyUnseen();
    }
    for (let k = 0; k < classes; k++) swapClasses(state, k, largestFrom(k));
  }

  /** Sticks broken uniformly; every list sees each class as often as it sees the people whom somebody saw. */
  function start(): void {
    state.concentration = warmUpConcentration / classes;
    let left = 1;
    for (let k = 0; k < classes; k++) {
      weights[k] = k === classes - 1 ? left : left * random.uniform();
      left -= weights[k]!;
    }
    for (let list = 0; list < lists; list++) {
      const on = people.reduce((sum, each, p) => sum + ((histories[p]! >> list) & 1) * each, 0);
      for (let k = 0; k < classes; k++) setCapture(state, k, list, on / seen);
    }
  }

  function largestFrom(first: number): number {
    let largest = first;
    for (let k = first; k < classes; k++) if (weights[k]! > weights[largest]!) largest = k;
    return largest;
  }

  /** An insertion sort, quick on an order that a sweep has hardly changed. */
  function orderByWeight(): void {
    for (let i = 1; i < classes; i++) {
      const k = order[i]!;
      let j = i;
      for (; j > 0 && weights[order[j - 1]!]! < weights[k]!; j--) order[j] = order[j - 1]!;
      order[j] = k;
    }
    let sum = 0;
    for (let i = classes - 1; i >= 0; i--) {
      sum += weights[order[i]!]!;
      tails[i] = sum;
    }
  }

  /** Fills `shares` and `remaining` for the history whose places begin at `first`, with the classes that count there. */
  function sharesOf(first: number): void {
    let sum = 0;
    active = 0;
    while (active < classes && tails[active]! > negligible * sum) {
      const k = order[active]!;
      const offset = 2 * k * lists;
      let share = weights[k]!;
      for (let list = 0; list < lists; list++) share *= factors[offset + places[first + list]!]!;
      shares[active++] = share;
      sum += share;
    }
    sum = 0;
    for (let i = active - 1; i >= 0; i--) {
      sum += shares[i]!;
      remaining[i] = sum;
    }
  }

  /** How many of `left` people, all of whom belong to place i of the order or a later one, belong to i. */
  function drawShare(left: number, i: number): number {
    return shares[i]! < remaining[i]! ? drawBinomial(left, shares[i]! / remaining[i]!, random) : left;
  }

  /** Each history's people ~ Multinomial over the classes, as successive binomials, the last few one by one. */
  function classifySeen(): void {
    seenIn.fill(0);
    onList.fill(0);
    for (let p = 0; p < people.length; p++) {
      const first = p * lists;
      sharesOf(first);
      let left = people[p]!;
      let i = 0;
      for (; left > mostOneByOne; i++) {
        const drawn = drawShare(left, i);
        if (drawn > 0) putInto(order[i]!, first, drawn);
        left -= drawn;
      }
      for (; left > 0; left--) {
        let rest = random.uniform() * remaining[i]!;
        let at = i;
        while (at < active - 1 && rest >= shares[at]!) rest -= shares[at++]!;
        putInto(order[at]!, first, 1);
      }
    }
  }

  function putInto(k: number, first: number, number: number): void {
    seenIn[k]! += number;
    for (let list = 0; list < lists; list++) if (places[first + list]! & 1) onList[k * lists + list]! += number;
  }

  /** lambda_jk ~ Beta(1 + s_jk, 1 + c_k - s_jk), c_k with the people whom nobody saw in the last sweep. */
  function drawCaptures(): void {
    for (let k = 0; k < classes; k++) {
      const all = seenIn[k]! + unseenIn[k]!;
      for (let list = 0; list < lists; list++) {
        const on = onList[k * lists + list]!;
        setCapture(state, k, list, drawBeta(1 + on, 1 + all - on, random));
      }
    }
  }

  /** V_k ~ Beta(1 + c_k, alpha + people in later classes): whole numbers first, as alpha is lost beside them. */
  function drawWeights(): void {
    let later = seen + state.unseen;
    let logLeft = 0;
    for (let k = 0; k < classes - 1; k++) {
      const all = seenIn[k]! + unseenIn[k]!;
      later -= all;
      drawLogBeta(1 + all, state.concentration + later, random, stick);
      logWeights[k] = logLeft + stick.logValue;
      logLeft += stick.logRest;
    }
    logWeights[classes - 1] = logLeft;
    for (let k = 0; k < classes; k++) weights[k] = Math.exp(logWeights[k]!);
  }

  /** n0 ~ NegBin(n, 1 - p0) up to the cap, with p0 the probability of being missed by every list. */
  function drawUnseen(): void {
    orderByWeight();
    sharesOf(ofUnseen);
    state.unseen = drawCappedNegativeBinomial(seen, 1 - remaining[0]!, mostUnseen, random);
  }

  /** The unseen people ~ Multinomial over the classes. */
  function classifyUnseen(): void {
    let left = state.unseen;
    unseenIn.fill(0);
    for (let i = 0; i < active && left > 0; i++) {
      const drawn = drawShare(left, i);
      unseenIn[order[i]!] = drawn;
      left -= drawn;
    }
  }
}
