import { drawLogBeta } from "../../../src/kernel/distributions/beta.ts";
import { drawLogGamma } from "../../../src/kernel/distributions/gamma.ts";
import { multinomial } from "../../../src/kernel/distributions/multinomial.ts";
import { latentClassChain } from "../../../src/kernel/latent-class/latent-class-chain.ts";
import type { RandomStream } from "../../../src/kernel/sampling/random-stream.ts";
import type { Simulated } from "./calibration.ts";

const lists = 4;
const classes = 6;
const prior = { shape: 0.25, rate: 0.25 };
const cap = 20;
/** 1 / N is no distribution on all numbers; between these it is, and only draws between them count. */
const fewest = 50;
const most = 3000;

const burnIn = 3000;
const draws = 100;
const sweepsPerDraw = 100;

/** A population from the prior, its table, and the chain's draws of N, the concentration and the largest share. */
export function latentClassCase(random: RandomStream): Readonly<Record<string, Simulated>> {
  const { counts, people, concentration, largest } = drawPopulation(random);
  const seen = counts.reduce((sum, count) => sum + count, 0);
  const model = { classes, mostUnseen: cap * seen, ...prior };
  const { state, sweep } = latentClassChain(counts, model, random);
  const kept: { people: number; concentration: number; largest: number }[] = [];
  for (let done = 0; done < burnIn; done++) sweep();
  for (let draw = 0; draw < draws; draw++) {
    for (let done = 0; done < sweepsPerDraw; done++) sweep();
    const total = seen + state.unseen;
    if (total < fewest || total > most) continue;
    kept.push({ people: total, concentration: state.concentration, largest: Math.max(...state.weights) });
  }
  return {
    people: { truth: people, draws: kept.map((each) => each.people) },
    concentration: { truth: concentration, draws: kept.map((each) => each.concentration) },
    "largest share": { truth: largest, draws: kept.map((each) => each.largest) },
  };
}

/** Drawn anew until somebody is seen and the cap holds, as the posterior knows both. */
function drawPopulation(random: RandomStream) {
  for (;;) {
    const concentration = Math.exp(drawLogGamma(prior.shape, random)) / prior.rate;
    const people = drawPeople(random);
    const weights = drawWeights(concentration, random);
    const counts = new Float64Array(1 << lists);
    const members = new Float64Array(classes);
    multinomial(weights, random, people).draw(members);
    const histories = new Float64Array(1 << lists);
    for (const number of members) {
      const captures = Array.from({ length: lists }, () => random.uniform());
      const probabilities = counts.map((_, history) =>
        captures.reduce((product, capture, j) => product * ((history >> j) & 1 ? capture : 1 - capture), 1),
      );
      multinomial(probabilities, random, number).draw(histories);
      histories.forEach((count, history) => {
        counts[history] = (counts[history] ?? 0) + count;
      });
    }
    const unseen = counts[0] ?? 0;
    counts[0] = 0;
    const seen = people - unseen;
    if (seen > 0 && unseen <= cap * seen) return { counts, people, concentration, largest: Math.max(...weights) };
  }
}

/** N with probability proportional to 1 / N. */
function drawPeople(random: RandomStream): number {
  let sum = 0;
  for (let people = fewest; people <= most; people++) sum += 1 / people;
  let rest = random.uniform() * sum;
  let people = fewest;
  while (people < most && rest >= 1 / people) rest -= 1 / people++;
  return people;
}

function drawWeights(concentration: number, random: RandomStream): Float64Array {
  const stick = { logValue: 0, logRest: 0 };
  let logLeft = 0;
  return Float64Array.from({ length: classes }, (_, k) => {
    if (k === classes - 1) return Math.exp(logLeft);
    drawLogBeta(1, concentration, random, stick);
    const weight = Math.exp(logLeft + stick.logValue);
    logLeft += stick.logRest;
    return weight;
  });
}
