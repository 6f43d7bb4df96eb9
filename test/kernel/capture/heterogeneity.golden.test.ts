import { describe, expect, test } from "vitest";
import { captureSums } from "../../../src/kernel/capture/capture-sums.ts";
import { fitHeterogeneityModel, type HeterogeneityFit } from "../../../src/kernel/capture/heterogeneity-model.ts";
import { gammaln } from "../../../src/kernel/distributions/special-functions.ts";
import { binomialCoefficient } from "../../golden/binomial-coefficient.ts";
import { goldenHeterogeneity, modelFromRcapture } from "../../golden/heterogeneity.ts";
import { goldenTable } from "../../golden/read-golden.ts";

/**
 * Source: R package Rcapture 1.4-4, closedp.t and closedp.0.
 * N to 1e-7 relative: R stops when the deviance changes by less than 1e-8 of itself, which leaves N up to 3e-8 short.
 * Deviance, AIC and BIC to 1e-7 absolute, for the same reason. Standard errors to 3e-4 relative: R takes the weights of
 * the iteration before the last one.
 */
const relative = 1e-7;
const absolute = 1e-7;
const relativeError = 3e-4;

/** The package warns of these and goes on; nobody is on three lists, so the likelihood rises for ever towards N = n. */
const withoutMaximum = /Poisson2|Darroch|Gamma/;

describe.each(Object.keys(goldenHeterogeneity))("Rcapture on %s", (name) => {
  const { counts } = goldenTable(name);
  const sums = captureSums(counts);
  const fitOf = (model: string): HeterogeneityFit | number =>
    fitHeterogeneityModel(modelFromRcapture(model), counts, sums);

  test.each(Object.entries(goldenHeterogeneity[name]?.closedp_t ?? {}))("closedp.t %s", (model, golden) => {
    const fit = fitOf(model);
    if (name === "Artificial_3" && withoutMaximum.test(model)) return expect(fit).toBe(1);
    if (typeof fit === "number") throw new Error(`code ${fit}`);
    expect(Math.abs((sums.people + fit.dark) / golden.abundance - 1)).toBeLessThan(relative);
    expect(Math.abs(fit.standardError / golden.stderr - 1)).toBeLessThan(relativeError);
    expect(Math.abs(2 * (sums.perfectFit - fit.logLikelihood) - golden.deviance)).toBeLessThan(absolute);
    expect(counts.length - 1 - fit.parameters).toBe(golden.df);
    const minusTwice = -2 * (fit.logLikelihood - sums.logFactorials);
    expect(Math.abs(2 * fit.parameters + minusTwice - golden.AIC)).toBeLessThan(absolute);
    expect(Math.abs(Math.log(sums.people) * fit.parameters + minusTwice - golden.BIC)).toBeLessThan(absolute);
  });

  // The same models with the histories added up by the number of their lists: only the constants of the likelihood differ.
  test.each(Object.entries(goldenHeterogeneity[name]?.closedp_0 ?? {}))("closedp.0 %s", (model, golden) => {
    const fit = fitOf(model);
    if (name === "Artificial_3" && withoutMaximum.test(model)) return expect(fit).toBe(1);
    if (typeof fit === "number") throw new Error(`code ${fit}`);
    let logLikelihood = fit.logLikelihood;
    let perfectFit = 0;
    let logFactorials = 0;
    sums.frequencies.forEach((people, k) => {
      if (people === 0) return;
      logLikelihood += people * Math.log(binomialCoefficient(sums.lists, k));
      perfectFit += people * Math.log(people) - people;
      logFactorials += gammaln(people + 1);
    });
    expect(Math.abs((sums.people + fit.dark) / golden.abundance - 1)).toBeLessThan(relative);
    expect(Math.abs(fit.standardError / golden.stderr - 1)).toBeLessThan(relativeError);
    expect(Math.abs(2 * (perfectFit - logLikelihood) - golden.deviance)).toBeLessThan(absolute);
    expect(sums.lists - fit.parameters).toBe(golden.df);
    const minusTwice = -2 * (logLikelihood - logFactorials);
    expect(Math.abs(2 * fit.parameters + minusTwice - golden.AIC)).toBeLessThan(absolute);
    expect(Math.abs(Math.log(sums.people) * fit.parameters + minusTwice - golden.BIC)).toBeLessThan(absolute);
  });
});
