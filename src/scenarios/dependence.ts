import { isLowerBound } from "../model/claim.ts";
import type { CompetingModel, Estimate, Interval } from "../model/estimate.ts";
import type { OptionsOf } from "../model/fields.ts";
import { parseModel } from "../model/model-notation.ts";
import { oddsRatio } from "../model/odds-ratio.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Scenario, ScenarioSetting, ScenarioState } from "../model/scenario.ts";
import { method } from "./method.ts";

const field = {
  kind: "group",
  fields: {
    /** Two lists; none for the interaction of all. */
    between: { kind: "names", default: [], most: 2, offers: "lists" },
    "odds-ratio": oddsRatio,
  },
} as const;

export type AssumedDependence = OptionsOf<typeof field.fields>;

/** The method that assumes a pair's odds ratio, and those whose options name the model. */
const assumingMethod = "assumed-dependence";
const namingMethods: readonly string[] = [assumingMethod, "fixed-model"];

/**
 * An assumed dependence between lists. Without `between`, the interaction of all lists, of which the data show nothing:
 * whatever describes the histories that are seen, there are so many times as many people on no list as under the base.
 * With `between`, the odds ratio of two lists given the others, in the model of the base, which is fitted anew around it.
 * Sources: Gerritse, van der Heijden and Bakker (2015), Journal of Official Statistics 31(3), 357-379; Aleshin-Guendel,
 * Sadinle and Wakefield (2024), on the central role of the identifying assumption in population size estimation.
 */
export const dependence: Scenario<typeof field> = {
  version: 1,
  field,
  apply(state, { between, "odds-ratio": ratio }, setting) {
    const [a, b] = between;
    if (isLowerBound(setting.base.claim)) return failure({ code: "dependence-of-bound" });
    if (a === undefined) return success(ofAllLists(state, ratio));
    return b === undefined ? failure({ code: "not-a-pair", list: a }) : ofPair(state, [a, b], ratio, setting);
  },
};

const ofAllLists = (state: ScenarioState, ratio: number): ScenarioState => ({
  ...state,
  read(estimate) {
    const read = state.read(estimate);
    return isLowerBound(read.claim) ? withoutNumber(read) : scaleDarkFigure(read, ratio);
  },
});

/** A method that only bounds the number, chosen by another scenario: so many times its bound bounds nothing. */
const withoutNumber = (estimate: Estimate): Estimate => ({
  ...estimate,
  total: null,
  intervals: [],
  draws: new Float64Array(),
  warnings: [...estimate.warnings, { code: "dependence-of-bound" }],
});

function ofPair(
  state: ScenarioState,
  between: readonly [string, string],
  ratio: number,
  setting: ScenarioSetting,
): Result<ScenarioState> {
  const { base, initial } = setting;
  const named = namingMethods.includes(state.method);
  const unchanged = state.method === initial.method && state.options === initial.options;
  const sameLists = state.dataset.table.lists.join() === initial.dataset.table.lists.join();
  if (!sameLists || !(named || unchanged)) return failure({ code: "dependence-needs-base-model" });
  const assumed = state.method === assumingMethod ? (state.options.between as readonly string[]) : [];
  if (assumed.some((list) => !between.includes(list))) {
    return failure({ code: "dependence-already-assumed", between: assumed });
  }
  const model = named ? state.options.model : hierarchical(base.model, state.dataset.table.lists.length);
  if (model === null) return failure({ code: "dependence-needs-model" });
  const assuming = method.apply(state, assumingMethod, setting);
  if (!assuming.ok) return assuming;
  const keepsModel = base.modelling !== "fixed" && base.intervals.length > 0;
  return success({
    ...assuming.value,
    options: { ...assuming.value.options, model, between, "odds-ratio": ratio },
    notes: keepsModel ? [...state.notes, { code: "dependence-keeps-model" }] : state.notes,
  });
}

/** The notation of a model in which a pair has its place; models of unequal visibility have none. */
const hierarchical = (model: CompetingModel | null, lists: number): string | null =>
  model && parseModel(model.model, lists).ok ? model.model : null;

/**
 * The estimate with `factor` times as many people unseen and the same people seen: totals, limits and draws move by the
 * same affine map, so percentiles and BCa limits are those that the scaled method would give. A delete-one estimate has one
 * person fewer seen. What the method adds in tables speaks of the unscaled estimate and is left out. The same estimate at
 * 1, and where it claims no number. Cost: draws.
 */
function scaleDarkFigure(estimate: Estimate, factor: number): Estimate {
  if (factor === 1 || estimate.total === null) return estimate;
  const { observed, jackknife, diagnostics, model, models } = estimate;
  const scaled = (total: number): number => observed + factor * (total - observed);
  const scaledIntervals = (intervals: readonly Interval[]) =>
    intervals.map((interval) => ({ ...interval, low: scaled(interval.low), high: scaled(interval.high) }));
  const scaledModel = <Model extends { readonly total: number }>(one: Model): Model => ({
    ...one,
    total: scaled(one.total),
  });
  return {
    ...estimate,
    total: scaled(estimate.total),
    intervals: scaledIntervals(estimate.intervals),
    draws: estimate.draws.map(scaled),
    jackknife: {
      ...jackknife,
      estimates: jackknife.estimates.map((total) => observed - 1 + factor * (total - (observed - 1))),
    },
    model: model && scaledModel(model),
    models: models && { ...models, best: models.best.map(scaledModel) },
    stabilisation: estimate.stabilisation.map((row) => ({ ...row, intervals: scaledIntervals(row.intervals) })),
    diagnostics: {
      ...diagnostics,
      medianDraw: diagnostics.medianDraw === null ? null : scaled(diagnostics.medianDraw),
    },
    tables: [],
    warnings: estimate.warnings.map((warning) => scaledWarning(warning, scaled)),
  };
}

/** Warnings that tell totals tell the scaled ones. */
function scaledWarning(warning: Problem, scaled: (total: number) => number): Problem {
  if (warning.code === "no-upper-limit") return { ...warning, low: scaled(warning.low) };
  if (warning.code !== "near-tie") return warning;
  const [low, high] = [scaled(warning.low), scaled(warning.high)];
  return { ...warning, low, high, ratio: high / low };
}
