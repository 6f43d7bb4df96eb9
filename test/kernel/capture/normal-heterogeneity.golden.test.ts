import { describe, expect, test } from "vitest";
import { type CaptureSums, captureSums } from "../../../src/kernel/capture/capture-sums.ts";
import type { CaptureFit } from "../../../src/kernel/capture/fit-capture-design.ts";
import { fitNormalHeterogeneity } from "../../../src/kernel/capture/fit-normal-heterogeneity.ts";
import { fitHeterogeneityModel } from "../../../src/kernel/capture/heterogeneity-model.ts";
import { logNormalInterval } from "../../../src/kernel/resampling/log-normal-interval.ts";
import { goldenHeterogeneity } from "../../golden/heterogeneity.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const sumsOf = (name: string): CaptureSums => captureSums(goldenTable(name).counts);

function fitOf(sums: CaptureSums, listEffects = false): CaptureFit {
  const fit = fitNormalHeterogeneity(listEffects, sums);
  if (!fit) throw new Error("no fit");
  return fit;
}

const spreadOf = (fit: CaptureFit): number => Math.abs(fit.parameters.at(-1) ?? Number.NaN);
const devianceOf = (sums: CaptureSums, fit: CaptureFit): number => 2 * (sums.perfectFit - fit.logLikelihood);

function goldenNormal(name: string) {
  const row = goldenHeterogeneity[name]?.closedpCI_t.find(({ model }) => model === "Mh Normal");
  if (!row) throw new Error(name);
  return row;
}

/**
 * Source: R package Rcapture 1.4-4, closedpCI.t with h = "Normal". Its search (`optim`, BFGS) stops before the maximum and
 * its integral has few nodes, so it is no golden value to many digits: its deviance must not be below ours, nor above by
 * more than 0.01, and N is compared as far as so small a difference lets it vary.
 */
const furtherDown = 0.01;

describe("Mh normal", () => {
  test.each([
    ["HIV", 2e-3],
    ["Kosovo", 2e-4],
    ["Ned_5", 3e-2],
  ])("on %s has a deviance at or below the reference's and its N", (name, relative) => {
    const { poisson } = goldenNormal(name);
    const sums = sumsOf(name);
    const fit = fitOf(sums);
    expect(devianceOf(sums, fit)).toBeLessThan(poisson.deviance);
    expect(devianceOf(sums, fit)).toBeGreaterThan(poisson.deviance - furtherDown);
    expect(Math.abs((sums.people + fit.dark) / poisson.abundance - 1)).toBeLessThan(relative);
    expect(sums.frequencies.length).toBeGreaterThan(fit.parameters.length);
    expect(goldenTable(name).counts.length - 1 - fit.parameters.length).toBe(poisson.df);
  });

  // The reference ends at or above the deviance of its own M0, which is the model without spread.
  test.each(["Korea", "UKdat_5", "UKdat", "Artificial_3"])("on %s finds no spread, and is M0", (name) => {
    const { poisson } = goldenNormal(name);
    const sums = sumsOf(name);
    const fit = fitOf(sums);
    expect(spreadOf(fit)).toBe(0);
    expect(Math.abs(devianceOf(sums, fit) - (goldenHeterogeneity[name]?.closedp_t.M0?.deviance ?? 0))).toBeLessThan(
      1e-7,
    );
    expect(devianceOf(sums, fit)).toBeLessThan(poisson.deviance);
  });

  test("has the curvature of its likelihood for its standard error, not half the variance as the reference", () => {
    const { people, ...sums } = sumsOf("Kosovo");
    const { dark, interceptVariance } = fitOf({ ...sums, people });
    const withVariance = (variance: number) => Math.sqrt(dark + dark ** 2 * variance);
    const { poisson } = goldenNormal("Kosovo");
    expect(Math.abs(withVariance(interceptVariance / 2) / poisson.stderr - 1)).toBeLessThan(1e-3);
    // Without spread nothing is estimated beside M0, and yet the reference's error is smaller than that of its own M0.
    const korea = goldenHeterogeneity.Korea?.closedp_t.M0;
    expect(goldenNormal("Korea").poisson.stderr / (korea?.stderr ?? 1)).toBeCloseTo(0.859, 3);
  });

  test("gives the reference's log-normal interval from the reference's own numbers", () => {
    const { poisson, low, high } = goldenNormal("Kosovo");
    const { people } = sumsOf("Kosovo");
    const interval = logNormalInterval(
      { seen: people, unseen: poisson.abundance - people, variance: poisson.stderr ** 2 },
      0.95,
    );
    expect((interval?.low ?? 0) / low).toBeCloseTo(1, 8);
    expect((interval?.high ?? 0) / Number(high)).toBeCloseTo(1, 8);
  });
});

describe("normal heterogeneity", () => {
  test.each([false, true])("is a maximum: no nearby parameters are likelier (list effects: %s)", (listEffects) => {
    const sums = sumsOf("Kosovo");
    const fit = fitOf(sums, listEffects);
    const at = (parameters: Float64Array) => directLogLikelihood(parameters.subarray(1), "Kosovo");
    const top = at(fit.parameters);
    expect(top).toBeCloseTo(fit.logLikelihood, 5);
    for (let i = 1; i < fit.parameters.length; i++) {
      for (const change of [-1e-2, 1e-2]) {
        const moved = fit.parameters.slice();
        moved[i] = (moved[i] ?? 0) + change;
        expect(at(moved)).toBeLessThan(top);
      }
    }
  });

  test("with effects of lists fits no worse than without, and with spread no worse than Mt", () => {
    const { counts } = goldenTable("Kosovo");
    const sums = captureSums(counts);
    const mt = fitHeterogeneityModel({ listEffects: true, form: "none" }, counts, sums);
    if (typeof mt === "number") throw new Error("no Mt");
    expect(fitOf(sums, true).logLikelihood).toBeGreaterThan(fitOf(sums, false).logLikelihood);
    expect(fitOf(sums, true).logLikelihood).toBeGreaterThan(mt.logLikelihood);
  });
});

/** The likelihood history by history, each probability integrated by Simpson's rule on a fine grid. */
function directLogLikelihood(parameters: Float64Array, name: string): number {
  const { lists, counts } = goldenTable(name);
  const sigma = parameters.at(-1) ?? 0;
  const effect = (list: number): number => (parameters.length === 2 ? parameters[0] : parameters[list]) ?? 0;
  const steps = 4000;
  const probabilities = counts.map(() => 0);
  for (let step = 0; step <= steps; step++) {
    const z = -10 + (20 * step) / steps;
    const simpson = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    const weight = ((simpson / 3) * (20 / steps) * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    const chances = lists.map((_, list) => 1 / (1 + Math.exp(-effect(list) - sigma * z)));
    probabilities.forEach((_, history) => {
      const product = chances.reduce((all, chance, list) => all * (history & (1 << list) ? chance : 1 - chance), 1);
      probabilities[history] = (probabilities[history] ?? 0) + weight * product;
    });
  }
  const people = counts.reduce((sum, count) => sum + count, 0);
  const scale = people / (1 - (probabilities[0] ?? 0));
  return counts.reduce((sum, count, history) => {
    return history === 0 ? sum : sum + count * Math.log(scale * (probabilities[history] ?? 0));
  }, -people);
}
