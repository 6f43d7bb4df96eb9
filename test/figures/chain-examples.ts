import type { ChainsInput } from "../../src/figures/figure.ts";
import type { PopulationPrior } from "../../src/kernel/distributions/population-prior.ts";
import { rankNormalisedRHat } from "../../src/kernel/sampling/sampler-diagnostics.ts";
import type { NumberedEstimate } from "../../src/model/estimate.ts";
import { estimate } from "./examples.ts";

/** The uniform numbers of a linear congruential generator (Numerical Recipes), the same in every engine. */
function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

interface Walk {
  readonly seed: number;
  readonly draws: number;
  /** Of the number unseen, about which a chain goes up and down, and by how much its logarithm does. */
  readonly around: number;
  readonly spread: number;
  /** Correlation of a draw with the one before it. */
  readonly keeps?: number;
}

const observed = 2744;

function chain({ seed, draws, around, spread, keeps = 0.8 }: Walk): Float64Array {
  const uniform = uniforms(seed);
  let place = 0;
  return Float64Array.from({ length: draws }, () => {
    // Twelve uniforms less six are close to normal.
    const noise = Array.from({ length: 12 }, uniform).reduce((sum, each) => sum + each, -6);
    place = keeps * place + Math.sqrt(1 - keeps ** 2) * noise;
    return Math.round(observed + around * Math.exp(spread * place));
  });
}

function chainsOf(walks: readonly Walk[]): ChainsInput {
  const chains = walks.map(chain);
  return { label: "hidden-groups", observed, chains, rHat: rankNormalisedRHat(chains) };
}

const alike = { draws: 2000, around: 12_500, spread: 0.12 };

/** Four chains that mix well. */
export const agreeing = chainsOf([11, 22, 33, 44].map((seed) => ({ ...alike, seed })));

/** The third finds another explanation, four times as many people. */
export const oneApart = chainsOf(
  [11, 22, 33, 44].map((seed) => ({ ...alike, seed, around: seed === 33 ? 50_000 : alike.around })),
);

/** Chains that wander so slowly that they have not met, though none lies outside the others. */
export const wandering = chainsOf(
  [5, 6, 7, 8].map((seed) => ({ ...alike, seed, draws: 500, keeps: 0.995, spread: 0.5 })),
);

/** Two short chains, all of whose draws are drawn. */
export const twoShort = chainsOf([1, 2].map((seed) => ({ ...alike, seed, draws: 300 })));

/** As many as a sampler of ours runs. */
export const twentyChains = chainsOf(
  Array.from({ length: 20 }, (_, place) => ({ ...alike, seed: 100 + place, draws: 150 })),
);

/** Draws of a posterior beside what was taken to be likely before. */
export function withPrior(prior: PopulationPrior): NumberedEstimate {
  const draws = Float64Array.from(agreeing.chains.flatMap((each) => [...each]));
  const value = estimate(observed, 15_200, { 95: [12_700, 18_600] });
  const intervals = value.intervals.map((interval) => ({ ...interval, kind: "credible" as const }));
  return { ...value, draws, intervals, prior, modelling: "weighed" };
}
