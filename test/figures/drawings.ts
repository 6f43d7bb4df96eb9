import type { DrawOptions } from "../../src/figures/drawings.ts";
import { loadDrawing } from "../../src/figures/drawings.ts";
import type { Figure, FigureInputs, FigureTable, RangeInput } from "../../src/figures/figure.ts";
import { figuresInWords } from "../../src/figures/in-words.ts";
import type { FigureId, InputOf } from "../../src/figures/index.ts";
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

/** A figure with what it is drawn from, as it draws and as it tells it. */
export interface Situation {
  readonly id: FigureId;
  readonly input: FigureInputs[keyof FigureInputs];
  draw(options: DrawOptions): Promise<Element>;
  caption(language: Language): string;
  table(language: Language): FigureTable;
}

export const drawn = <Id extends FigureId>(id: Id, input: InputOf<Id>): Situation => {
  const { caption, table } = figuresInWords[id] as Figure<keyof FigureInputs>;
  return {
    id,
    input,
    draw: async (options) => (await loadDrawing(id))(input, options),
    caption: (language) => caption(input, language),
    table: (language) => table(input, language),
  };
};

const range = (observed: number, low: number, high: number | null): RangeInput => ({ observed, low, high });
const best = { label: "best", estimate: withDraws() };
const withoutDraws = { label: "chao", estimate: estimate(2744, 25_311, { 95: [11_227, 55_831] }) };
/** Draws that crowd at the people seen, with a tail of thousands of times as many and two that are infinite. */
const runaway = { label: "small", estimate: withSkewedDraws() };
const withoutAnything = { label: "best", estimate: estimate(73, 4100) };

/** Every figure of scenarios, plans, known lists and single estimates, in the situations that are hard to draw. */
export const situations: Readonly<Record<string, Situation>> = {
  "scenario-forest": drawn("scenario-forest", choices),
  "scenario-forest-pending": drawn("scenario-forest", allPending),
  "scenario-forest-many": drawn("scenario-forest", grid(24)),
  tornado: drawn("tornado", choices),
  "tornado-one-entry": drawn("tornado", oneEntry),
  "tornado-many": drawn("tornado", grid(40)),
  dial: drawn("dial", oneDial),
  "dial-three": drawn("dial", threeDials),
  "specification-curve": drawn("specification-curve", choices),
  "specification-curve-40": drawn("specification-curve", grid(40)),
  "specification-curve-200": drawn("specification-curve", grid(200)),
  consistency: drawn("consistency", knownLists),
  "consistency-one-miss": drawn("consistency", oneMiss),
  design: drawn("design", plans),
  "design-simulated": drawn("design", simulatedPlans),
  dots: drawn("dots", best),
  "dots-without-draws": drawn("dots", withoutDraws),
  "dots-without-anything": drawn("dots", withoutAnything),
  "icon-array": drawn("icon-array", range(2744, 11_227, 25_831)),
  "icon-array-hundred": drawn("icon-array", range(2744, 2790, 2951)),
  "icon-array-bound": drawn("icon-array", range(2744, 9_100, null)),
  "icon-array-runaway": drawn("icon-array", range(100, 900, 31_000)),
  models: drawn("models", results.nearTies),
  "models-only-ties": drawn("models", results.onlyTies),
  "models-clearly-best": drawn("models", results.clearlyBest),
  "models-only-one": drawn("models", results.onlyModel),
  stabilisation: drawn("stabilisation", results.settled),
  "stabilisation-many": drawn("stabilisation", results.manySteps),
  "stabilisation-unsettled": drawn("stabilisation", results.unsettled),
  draws: drawn("draws", best),
  "draws-runaway": drawn("draws", runaway),
  "draws-without-draws": drawn("draws", withoutDraws),
  "draws-prior": drawn("draws", { label: "graphs", estimate: chains.withPrior({ kind: "inverse" }) }),
  "draws-prior-uniform": drawn("draws", { label: "graphs", estimate: chains.withPrior({ kind: "uniform" }) }),
  "draws-prior-informative": drawn("draws", {
    label: "graphs",
    estimate: chains.withPrior({ kind: "log-normal", median: 9_000, spread: 0.4 }),
  }),
  trace: drawn("trace", chains.agreeing),
  "trace-one-apart": drawn("trace", chains.oneApart),
  "trace-wandering": drawn("trace", chains.wandering),
  "trace-two-short": drawn("trace", chains.twoShort),
  "trace-twenty": drawn("trace", chains.twentyChains),
  ranks: drawn("ranks", chains.agreeing),
  "ranks-one-apart": drawn("ranks", chains.oneApart),
  "ranks-wandering": drawn("ranks", chains.wandering),
  "ranks-two-short": drawn("ranks", chains.twoShort),
  "ranks-twenty": drawn("ranks", chains.twentyChains),
  residuals: drawn("residuals", results.ukFit),
  "residuals-misfit": drawn("residuals", results.ukIndependence),
  "residuals-eight-lists": drawn("residuals", results.eightListsFit),
  trajectory: drawn("trajectory", results.listsAdded),
  "trajectory-years": drawn("trajectory", results.yearByYear),
  "trajectory-without-estimates": drawn("trajectory", results.neverEstimated),
  rates: drawn("rates", results.ratesApart),
  "rates-together": drawn("rates", results.ratesTogether),
  "rates-one": drawn("rates", results.oneRate),
};

export const drawings: Readonly<Record<string, Drawing>> = Object.fromEntries(
  Object.entries(situations).map(([name, { draw }]) => [name, (language, width) => draw({ language, width })]),
);
