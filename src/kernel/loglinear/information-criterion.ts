/** Smaller is better. Every parameter of the hierarchy counts, also those at minus infinity. */
export type Criterion = "bic" | "aic";

/** The criteria that a model can be ranked by, in the order in which they are offered. */
export const criteria = ["bic", "aic"] as const;

/**
 * BIC = parameters log(people) - 2 logLikelihood, with the people seen, not the cells; AIC = 2 parameters - 2
 * logLikelihood. Sources: Schwarz (1978); Akaike (1974); Chan, Silverman and Vincent (2021), section 2.5.
 */
export function informationCriterion(
  criterion: Criterion,
  parameters: number,
  logLikelihood: number,
  people: number,
): number {
  const penalty = criterion === "bic" ? Math.log(people) : 2;
  return parameters * penalty - 2 * logLikelihood;
}

/** The log-likelihood that a model with so many parameters must exceed for its criterion to fall below `value`. */
export function likelihoodNeeded(criterion: Criterion, parameters: number, value: number, people: number): number {
  return (informationCriterion(criterion, parameters, 0, people) - value) / 2;
}
