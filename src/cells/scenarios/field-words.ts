import type { Method } from "../../model/estimator.ts";
import type { FieldsWords, FieldWords } from "../../model/field-words.ts";
import type { Language } from "../../model/language.ts";
import type { Scenario } from "../../model/scenario.ts";
import { scenarios } from "../../scenarios/index.ts";
import { anyMethodWords, methodNames } from "../method/method-names.ts";
import { variationWords } from "./variation-words.ts";

type OwnWords = Readonly<Record<"base" | "vary" | "conclusions" | "interval", FieldWords>>;

const own: Readonly<Record<Language, OwnWords>> = {
  en: {
    base: { label: "Estimate that is varied", help: "Every scenario is compared with it." },
    vary: {
      label: "Scenarios",
      help: "What could be otherwise. Changes in one scenario are made together; several values of a change are tried one by one.",
    },
    conclusions: {
      label: "Conclusions to test",
      help: "A number that the answer must stay below or above. You learn how strong a dependence would overturn it.",
      fields: {
        below: {
          label: "At most so many",
          help: "The conclusion that there are fewer people in all than this.",
          fields: { below: { label: "Fewer than", help: "People in all, known and unknown." } },
        },
        above: {
          label: "At least so many",
          help: "The conclusion that there are more people in all than this.",
          fields: { above: { label: "More than", help: "People in all, known and unknown." } },
        },
      },
    },
    interval: {
      label: "Intervals",
      help: "Without intervals, scenarios come at once; they then serve to compare, and not as answers by themselves.",
      choices: { "as-base": "As the estimate has them", none: "None, quick" },
    },
  },
  da: {
    base: { label: "Skøn, der ændres på", help: "Hvert scenarie holdes op mod det." },
    vary: {
      label: "Scenarier",
      help: "Hvad der kunne være anderledes. Ændringer i ét scenarie foretages sammen; flere værdier af en ændring prøves én for én.",
    },
    conclusions: {
      label: "Konklusioner, der prøves",
      help: "Et tal, som svaret skal holde sig under eller over. Du får at vide, hvor stærk en sammenhæng der skal til for at vælte den.",
      fields: {
        below: {
          label: "Højst så mange",
          help: "Den konklusion, at der er færre personer i alt end dette.",
          fields: { below: { label: "Færre end", help: "Personer i alt, kendte og ukendte." } },
        },
        above: {
          label: "Mindst så mange",
          help: "Den konklusion, at der er flere personer i alt end dette.",
          fields: { above: { label: "Flere end", help: "Personer i alt, kendte og ukendte." } },
        },
      },
    },
    interval: {
      label: "Intervaller",
      help: "Uden intervaller kommer scenarierne med det samme; de tjener så til sammenligning og er ikke svar i sig selv.",
      choices: { "as-base": "Som skønnet har dem", none: "Ingen, hurtigt" },
    },
  },
};

/** What a scenarios cell says about its keys; the options of the methods are among those that can be varied. */
export function scenariosFieldWords(estimators: Readonly<Record<string, Method>>, language: Language): FieldsWords {
  const of = Object.entries<Scenario>(scenarios).map(([key, { words }]): [string, FieldWords] => [
    key,
    variationWords(words[language]),
  ]);
  const vary = Object.fromEntries(of);
  const options = anyMethodWords(estimators, language);
  return {
    ...own[language],
    vary: {
      ...own[language].vary,
      fields: {
        ...vary,
        ...(vary.method && { method: { ...vary.method, choices: methodNames(estimators, language) } }),
        ...(vary.options && { options: { ...vary.options, fields: options } }),
        ...(vary.prior && { prior: { ...options.prior, ...vary.prior, fields: options.prior?.fields ?? {} } }),
      },
    },
  };
}
