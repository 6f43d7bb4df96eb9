import { joinMoments, type MomentRatio, momentRatio } from "../../kernel/sampling/weighted-moments.ts";
import type { ThresholdPart } from "./threshold-runs.ts";

/** An interaction as the posterior has it. */
export interface FittedTerm extends MomentRatio {
  readonly term: number;
}

/** An interaction and what became of it. */
export interface JudgedTerm extends FittedTerm {
  readonly kept: boolean;
  /** The ratio is so near the threshold that another seed could decide otherwise. */
  readonly undecided: boolean;
}

/** In Monte Carlo standard errors; beyond, one seed in a thousand would decide otherwise. */
const errorsFromThreshold = 3;

/** Mean, standard deviation and their ratio of the interactions among the terms, from all chains together. */
export function fittedTerms(parts: readonly ThresholdPart[], interactions: readonly number[]): FittedTerm[] {
  const moments = joinMoments(parts.map((part) => part.moments));
  const terms = parts[0]?.terms ?? new Int32Array();
  return interactions.map((term) => ({ term, ...momentRatio(moments, terms.indexOf(term)) }));
}

export const judgedTerm = (fitted: FittedTerm, threshold: number): JudgedTerm => {
  const distance = Math.abs(fitted.ratio) - threshold;
  return { ...fitted, kept: distance >= 0, undecided: Math.abs(distance) < errorsFromThreshold * fitted.error };
};
