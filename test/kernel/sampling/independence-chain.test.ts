import { describe, expect, test } from "vitest";
import { quantileType8 } from "../../../src/kernel/distributions/quantile.ts";
import { poissonPosterior } from "../../../src/kernel/loglinear/poisson-posterior.ts";
import { poissonPosteriorMode } from "../../../src/kernel/loglinear/poisson-posterior-mode.ts";
import { independenceChain } from "../../../src/kernel/sampling/independence-chain.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { momentRatio } from "../../../src/kernel/sampling/weighted-moments.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";
import { lastOf } from "../last-of.ts";

interface Jags {
  readonly intercept: readonly [number, number];
  readonly pairs: Readonly<Record<string, readonly [number, number]>>;
  readonly quantiles: Readonly<Record<string, number>>;
}

const posteriorOf = (counts: Float64Array, interactions: number[], interaction: number, main = 1e-4) =>
  poissonPosterior({
    counts,
    interactions,
    cells: Int32Array.from({ length: counts.length - 1 }, (_, index) => index + 1),
    prior: { main, interaction },
  });

function chainOf(posterior: ReturnType<typeof posteriorOf>, proposals: number, seed = 1) {
  const summit = poissonPosteriorMode(posterior);
  if (!summit) throw new Error("no summit");
  return lastOf(independenceChain(posterior, summit, { proposals, kept: proposals / 10 }, randomStream(seed, 0)));
}

describe("an independence chain", () => {
  const { jags } = readGolden<{ jags: Record<string, Jags> }>("threshold.json");
  const { lists, counts } = goldenTable("Kosovo");
  const pairs = [0b0011, 0b0101, 0b1001, 0b0110, 0b1010, 0b1100];

  // JAGS has 27,000 effective draws: an error of .006 standard deviations in a mean, of .6 % in a standard deviation, of
  // .02 standard deviations (.1 % of the people) in a 2.5 % point. Measured: at most .014, .7 % and .15 %.
  test.each([1, 10])("finds the posterior of JAGS on Kosovo with all pairs, prior variance %d", (variance) => {
    const known = jags[String(variance)];
    if (!known) throw new Error("no such run");
    const posterior = posteriorOf(counts, pairs, 1 / variance);
    const { moments, draws } = chainOf(posterior, 100_000);
    const agrees = (term: number, [mean, sd]: readonly [number, number]) => {
      const found = momentRatio(moments, posterior.terms.indexOf(term));
      expect(Math.abs(found.mean - mean) / sd).toBeLessThan(0.03);
      expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.02);
    };
    agrees(0, known.intercept);
    for (const [name, values] of Object.entries(known.pairs)) {
      agrees(
        name.split(":").reduce((term, list) => term | (1 << lists.indexOf(list)), 0),
        values,
      );
    }
    const sorted = draws.toSorted();
    for (const [percent, people] of Object.entries(known.quantiles)) {
      const total = 4400 + Math.exp(quantileType8(sorted, Number(percent) / 100));
      expect(Math.abs(total / people - 1)).toBeLessThan(0.004);
    }
  });

  test("gives the prior back where nothing is known", () => {
    const posterior = posteriorOf(new Float64Array(4), [0b11], 4, 4);
    const cellsLeftOut = { ...posterior, cells: new Int32Array() };
    const { moments, draws } = chainOf(cellsLeftOut, 100_000);
    for (const term of [0, 1, 2, 3]) {
      const { mean, sd } = momentRatio(moments, posterior.terms.indexOf(term));
      expect(mean).toBeCloseTo(0, 1.8);
      expect(sd).toBeCloseTo(0.5, 2);
    }
    expect(quantileType8(draws.toSorted(), 0.975)).toBeCloseTo(0.98, 1.5);
  });

  test("knows its Monte Carlo error: that of 40 chains is how far they differ", () => {
    const posterior = posteriorOf(goldenTable("Korea").counts, [0b011, 0b101, 0b110], 1);
    const place = posterior.terms.indexOf(0b011);
    const ratios = Array.from({ length: 40 }, (_, seed) => momentRatio(chainOf(posterior, 2000, seed).moments, place));
    const mean = ratios.reduce((sum, { ratio }) => sum + ratio, 0) / ratios.length;
    const spread = Math.sqrt(ratios.reduce((sum, { ratio }) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1));
    const told = ratios.reduce((sum, { error }) => sum + error, 0) / ratios.length;
    // The spread of 40 is known to 11 %.
    expect(spread / told).toBeGreaterThan(0.7);
    expect(spread / told).toBeLessThan(1.35);
  });

  test("covers a long lower tail, that of the overlap of one person under a flat prior", () => {
    const { counts: uk } = goldenTable("UKdat_5");
    const posterior = posteriorOf(uk, [0b00011, 0b00101, 0b01010, 0b10010, 0b10100, 0b11000], 0, 0);
    const { moments, accepted } = chainOf(posterior, 20_000);
    expect(accepted).toBeGreaterThan(0.6);
    expect(moments.weight ** 2 / moments.squaredWeight).toBeGreaterThan(0.5 * 20_500);
  });

  test("has no summit to start from where a flat prior leaves no posterior", () => {
    expect(
      poissonPosteriorMode(posteriorOf(goldenTable("Artificial_3").counts, [0b011, 0b101, 0b110], 0, 0)),
    ).toBeNull();
  });
});
