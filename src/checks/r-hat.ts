import type { EstimatesCheck } from "../model/check.ts";

/**
 * Whether the chains of a sampler came to the same distribution. Methods without a sampler have no R-hat and pass.
 * Source: Gelman and Rubin (1992), Statistical Science 7(4); Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021).
 */
export const rHat: EstimatesCheck = {
  words: {
    en: {
      name: "R-hat",
      about:
        "Compares the spread between the chains of a sampler with that within each of them. When it is larger than it should be the chains have not met, and neither estimate nor interval can be used.",
    },
    da: {
      name: "R-hat",
      about:
        "Sammenligner spredningen mellem en samplers kæder med spredningen inden for hver af dem. Er den større, end den bør være, har kæderne ikke nået hinanden, og hverken skøn eller interval kan bruges.",
    },
  },
  run: ({ estimates }, thresholds) => ({
    tables: [],
    concerns: estimates.flatMap(({ name, estimate: { diagnostics } }) => {
      const { rHat: largest } = diagnostics;
      const most = thresholds["most-r-hat"];
      if (largest === undefined || largest <= most) return [];
      return [{ problem: { code: "chains-disagree", name, rHat: largest, most }, weight: "warns" as const }];
    }),
  }),
};
