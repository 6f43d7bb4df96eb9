import type { EitherField, PlainField } from "../model/fields.ts";
import { failure, success } from "../model/result.ts";
import type { MethodFields, Scenario } from "../model/scenario.ts";
import { oneFor } from "./any-method-options.ts";
import { isOptions, mergedOptions, optionsInWords } from "./merged-options.ts";

/** What any method takes as its prior; a word where none has one, so that the scenario can say so. */
function field(methods: MethodFields): PlainField | EitherField {
  const priors = Object.values(methods).flatMap((fields) => fields.prior ?? []);
  return oneFor(priors) ?? { kind: "name" };
}

const inWords = (prior: unknown): string => (isOptions(prior) ? optionsInWords(prior) : String(prior));

/** Sets what a Bayesian method takes to be likely before it sees the data. */
export const prior: Scenario<PlainField | EitherField> = {
  version: 1,
  field,
  words: {
    en: {
      name: "Another prior",
      about:
        "Changes what a Bayesian method takes to be likely before it sees the data. If the answer follows the prior, the data say little by themselves.",
      label: (value) => `prior ${inWords(value)}`,
    },
    da: {
      name: "En anden forhåndsantagelse",
      about:
        "Ændrer, hvad en bayesiansk metode regner for sandsynligt, før den ser data. Følger svaret med forhåndsantagelsen, siger data ikke meget selv.",
      label: (value) => `forhåndsantagelse ${inWords(value)}`,
    },
  },
  apply(state, value, { methods }) {
    if (!Object.hasOwn(methods[state.method] ?? {}, "prior")) {
      return failure({ code: "method-without-prior", method: state.method });
    }
    return success({ ...state, options: mergedOptions(state.options, { prior: value }) });
  },
};
