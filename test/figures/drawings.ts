import type { Entry, FigureInputs, RangeInput } from "../../src/figures/figure.ts";
import { figures } from "../../src/figures/index.ts";
import type { Language } from "../../src/model/language.ts";
import * as chains from "./chain-examples.ts";
import { estimate } from "./examples.ts";
import { knownLists, oneMiss, plans, simulatedPlans } from "./plan-examples.ts";
import * as results from "./result-examples.ts";
import {
  allPending,
  choices,
  grid,
  oneDial,
  oneEntry,
  threeDials,
  withDraws,
  withSkewedDraws,
} from "./scenario-examples.ts";

export type Drawing = (language: Language, width: number) => Promise<Element>;

const drawn =
  <From extends keyof FigureInputs>(figure: Entry<From>, input: FigureInputs[From]): Drawing =>
  async (language, width) => {
    const { draw } = await figure.load();
    return draw(input, { language, width });
  };

const range = (observed: number, low: number, high: number | null): RangeInput => ({ observed, low, high });
const best = { label: "best", estimate: withDraws() };
const withoutDraws = { label: "chao", estimate: estimate(2744, 25_311, { 95: [11_227, 55_831] }) };
/** Draws that crowd at the people seen, with a tail of thousands of times as many and two that are infinite. */
const runaway = { label: "small", estimate: withSkewedDraws() };
const withoutAnything = { label: "best", estimate: estimate(73, 4100) };

/** Every figure of scenarios, plans, known lists and single estimates, in the situations that are hard to draw. */
export const drawings: Readonly<Record<string, Drawing>> = {
  "scenario-forest": drawn(figures["scenario-forest"], choices),
  "scenario-forest-pending": drawn(figures["scenario-forest"], allPending),
  "scenario-forest-many": drawn(figures["scenario-forest"], grid(24)),
  tornado: drawn(figures.tornado, choices),
  "tornado-one-entry": drawn(figures.tornado, oneEntry),
  "tornado-many": drawn(figures.tornado, grid(40)),
  dial: drawn(figures.dial, oneDial),
  "dial-three": drawn(figures.dial, threeDials),
  "specification-curve": drawn(figures["specification-curve"], choices),
  "specification-curve-40": drawn(figures["specification-curve"], grid(40)),
  "specification-curve-200": drawn(figures["specification-curve"], grid(200)),
  consistency: drawn(figures.consistency, knownLists),
  "consistency-one-miss": drawn(figures.consistency, oneMiss),
  design: drawn(figures.design, plans),
  "design-simulated": drawn(figures.design, simulatedPlans),
  dots: drawn(figures.dots, best),
  "dots-without-draws": drawn(figures.dots, withoutDraws),
  "dots-without-anything": drawn(figures.dots, withoutAnything),
  "icon-array": drawn(figures["icon-array"], range(2744, 11_227, 25_831)),
  "icon-array-hundred": drawn(figures["icon-array"], range(2744, 2790, 2951)),
  "icon-array-bound": drawn(figures["icon-array"], range(2744, 9_100, null)),
  "icon-array-runaway": drawn(figures["icon-array"], range(100, 900, 31_000)),
  models: drawn(figures.models, results.nearTies),
  "models-only-ties": drawn(figures.models, results.onlyTies),
  "models-clearly-best": drawn(figures.models, results.clearlyBest),
  "models-only-one": drawn(figures.models, results.onlyModel),
  stabilisation: drawn(figures.stabilisation, results.settled),
  "stabilisation-many": drawn(figures.stabilisation, results.manySteps),
  "stabilisation-unsettled": drawn(figures.stabilisation, results.unsettled),
  draws: drawn(figures.draws, best),
  "draws-runaway": drawn(figures.draws, runaway),
  "draws-without-draws": drawn(figures.draws, withoutDraws),
  "draws-prior": drawn(figures.draws, { label: "graphs", estimate: chains.withPrior({ kind: "inverse" }) }),
  "draws-prior-uniform": drawn(figures.draws, { label: "graphs", estimate: chains.withPrior({ kind: "uniform" }) }),
  "draws-prior-informative": drawn(figures.draws, {
    label: "graphs",
    estimate: chains.withPrior({ kind: "log-normal", median: 9_000, spread: 0.4 }),
  }),
  trace: drawn(figures.trace, chains.agreeing),
  "trace-one-apart": drawn(figures.trace, chains.oneApart),
  "trace-wandering": drawn(figures.trace, chains.wandering),
  "trace-two-short": drawn(figures.trace, chains.twoShort),
  "trace-twenty": drawn(figures.trace, chains.twentyChains),
  ranks: drawn(figures.ranks, chains.agreeing),
  "ranks-one-apart": drawn(figures.ranks, chains.oneApart),
  "ranks-wandering": drawn(figures.ranks, chains.wandering),
  "ranks-two-short": drawn(figures.ranks, chains.twoShort),
  "ranks-twenty": drawn(figures.ranks, chains.twentyChains),
  residuals: drawn(figures.residuals, results.ukFit),
  "residuals-misfit": drawn(figures.residuals, results.ukIndependence),
  "residuals-eight-lists": drawn(figures.residuals, results.eightListsFit),
  trajectory: drawn(figures.trajectory, results.listsAdded),
  "trajectory-years": drawn(figures.trajectory, results.yearByYear),
  "trajectory-without-estimates": drawn(figures.trajectory, results.neverEstimated),
  rates: drawn(figures.rates, results.ratesApart),
  "rates-together": drawn(figures.rates, results.ratesTogether),
  "rates-one": drawn(figures.rates, results.oneRate),
};
