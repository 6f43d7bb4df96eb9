import { describe, expect, test } from "vitest";
import { drawNormal } from "../../../src/kernel/distributions/normal.ts";
import { longStays } from "../../../src/kernel/latent-class/long-stays.ts";
import { chainsApart } from "../../../src/kernel/sampling/chains-apart.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { quantileEffective, samplerDiagnostics } from "../../../src/kernel/sampling/sampler-diagnostics.ts";

/** A stationary AR(1) process of variance 1, started at random. */
function autoregressive(length: number, rho: number, stream: number, shift = 0): Float64Array {
  const random = randomStream(5, stream);
  let value = drawNormal(random);
  return Float64Array.from({ length }, () => {
    value = rho * value + Math.sqrt(1 - rho * rho) * drawNormal(random);
    return value + shift;
  });
}
const chainsOf = (number: number, length: number, rho: number) =>
  Array.from({ length: number }, (_, c) => autoregressive(length, rho, c));

describe("effective sample size", () => {
  // S (1 - rho) / (1 + rho); rank normalisation changes nothing of a normal process. Over 20 such sets of draws the
  // estimate had a standard deviation of at most 5 %, and was never off by more than 11 %.
  test.each([0, 0.3, 0.6, 0.9, -0.3])("of an AR(1) process with correlation %f is the closed form", (rho) => {
    const { bulkEffective } = samplerDiagnostics(chainsOf(4, 10_000, rho));
    expect(Math.abs(bulkEffective / ((40_000 * (1 - rho)) / (1 + rho)) - 1)).toBeLessThan(0.12);
  });

  test("at an end is less than in the middle where a chain went there once and stayed", () => {
    const chains = chainsOf(4, 2000, 0.2);
    chains[2]?.fill(-4, 500, 800);
    expect(quantileEffective(chains, 0.025)).toBeLessThan(100);
    expect(quantileEffective(chains, 0.975)).toBeGreaterThan(3000);
  });
});

describe("R-hat", () => {
  test("is near 1 where the chains have met, and above where one has another place or another spread", () => {
    const met = chainsOf(4, 1000, 0.5);
    expect(samplerDiagnostics(met).rHat).toBeLessThan(1.01);
    expect(samplerDiagnostics([...met.slice(1), autoregressive(1000, 0.5, 9, 1.5)]).rHat).toBeGreaterThan(1.1);
    const wider = autoregressive(1000, 0.5, 9).map((value) => 4 * value);
    expect(samplerDiagnostics([...met.slice(1), wider]).rHat).toBeGreaterThan(1.1);
  });

  test("sees a chain that drifts, even alone", () => {
    const drifting = autoregressive(1000, 0.2, 3).map((value, i) => value + i / 200);
    expect(samplerDiagnostics([drifting]).rHat).toBeGreaterThan(1.5);
  });

  test("is 1 where nothing varies, and without limit where chains stand still at different places", () => {
    const still = (value: number) => new Float64Array(100).fill(value);
    expect(samplerDiagnostics([still(7), still(7)])).toEqual({ rHat: 1, bulkEffective: 200, tailEffective: 200 });
    expect(samplerDiagnostics([still(7), still(8)]).rHat).toBe(Number.POSITIVE_INFINITY);
  });

  test("does not need a mean or a variance to exist", () => {
    const heavy = chainsOf(4, 1000, 0).map((chain) => chain.map((z) => Math.exp(40 * z)));
    const { rHat, bulkEffective } = samplerDiagnostics(heavy);
    expect(rHat).toBeLessThan(1.01);
    expect(bulkEffective).toBe(samplerDiagnostics(chainsOf(4, 1000, 0)).bulkEffective);
  });
});

describe("a chain that sits apart", () => {
  test("is told by its place, however many others agree", () => {
    const chains = [...chainsOf(19, 400, 0.5), autoregressive(400, 0.5, 30, -2)];
    expect(chainsApart(chains)).toEqual([19]);
    expect(chainsApart(chains.slice(0, 19))).toEqual([]);
  });
});

describe("long stays", () => {
  test("are runs of draws in a row, not draws in all, and end with their chain", () => {
    const isBeyond = (value: number) => value > 5;
    const stays = longStays([Float64Array.of(9, 1, 6, 7, 8, 2, 9, 9), Float64Array.of(9, 9, 9)], isBeyond, 3);
    expect(stays).toEqual([Float64Array.of(6, 7, 8), Float64Array.of(9, 9, 9)]);
  });
});
