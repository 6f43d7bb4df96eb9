import type { EstimatesCheck } from "../model/check.ts";

/**
 * Terms of the winning models that are at minus infinity. Only worth knowing: such a model has a proper extended maximum
 * of the likelihood, the term costs a parameter like any other, and many published estimates have some. Whether the
 * lists could have met the same people at all is for those who know them to say.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306; Fienberg and Rinaldo (2012), Annals of
 * Statistics 40(2), 996-1023.
 */
export const boundaryTerms: EstimatesCheck = {
  run: ({ estimates }) => {
    const found = estimates.flatMap(({ estimate: { model } }) =>
      model && model.boundaryTerms.length > 0 ? [model.boundaryTerms] : [],
    );
    const distinct = new Map(found.map((terms) => [terms.join(), terms]));
    return {
      tables: [],
      concerns: Array.from(distinct.values(), (terms) => ({
        problem: { code: "terms-at-boundary", terms } as const,
        weight: "notes" as const,
      })),
    };
  },
};
