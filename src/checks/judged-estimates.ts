import type { NamedEstimate, StudyResults } from "../model/check.ts";
import type { Thresholds } from "../model/thresholds.ts";

/** An estimate, and whether its total may stand beside those of the other methods. */
export interface JudgedEstimate extends NamedEstimate {
  /** Whether it claims a number of people, not only that there are not fewer, nor nothing at all. */
  readonly claimsNumber: boolean;
  /** How much the BIC of its model is above the best that any estimate of the table knows; null without one model. */
  readonly bicAboveBest: number | null;
  /** Whether it claims a number for the table as a whole, by no model that the data speak clearly against. */
  readonly acceptable: boolean;
}

/**
 * Which estimates are acceptable. The likelihoods of all log-linear models of a table, those of unequal visibility among
 * them, are of the same counts, so their BICs can be compared across methods. A method without one model, such as an
 * average of models or a formula, is not judged by BIC. A sum over strata is left out: its parts answer for themselves.
 */
export function judgedEstimates({ estimates }: StudyResults, thresholds: Thresholds): JudgedEstimate[] {
  const whole = estimates.filter(({ divided }) => !divided);
  const bics = whole.flatMap(({ estimate: { model, models } }) => [
    ...(model ? [model.bic] : []),
    ...(models?.best.map(({ bic }) => bic) ?? []),
  ]);
  const best = bics.reduce((least, bic) => Math.min(least, bic), Number.POSITIVE_INFINITY);
  return estimates.map((named) => {
    const { estimate, divided } = named;
    const claimsNumber = estimate.claim === "number" && estimate.total !== null;
    const bicAboveBest = estimate.model && !divided ? estimate.model.bic - best : null;
    const fits = bicAboveBest === null || bicAboveBest <= thresholds["unacceptable-gap"];
    return { ...named, claimsNumber, bicAboveBest, acceptable: claimsNumber && !divided && fits };
  });
}
