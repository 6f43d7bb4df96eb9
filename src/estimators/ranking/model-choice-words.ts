import type { FieldWords } from "../../model/field-words.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/** What weighs how well a model fits against how large it is. */
export const criterionWords = {
  en: {
    label: "Criterion",
    help: "What decides between models. BIC prefers smaller models than AIC; if the two give very different numbers, the data do not settle the matter.",
    choices: { aic: "AIC", bic: "BIC" },
  },
  da: {
    label: "Kriterium",
    help: "Hvad der afgør valget mellem modeller. BIC foretrækker mindre modeller end AIC; giver de to meget forskellige tal, afgør data ikke sagen.",
    choices: { aic: "AIC", bic: "BIC" },
  },
} as const satisfies InEveryLanguage<FieldWords>;

/** How many lists may depend on each other at once. */
export const orderWords = {
  en: {
    label: "Most lists in an interaction",
    help: "With 2, lists depend on each other in pairs at most. Higher orders give many more models, and small tables can rarely tell them apart.",
    choices: { auto: "the highest that can be searched" },
  },
  da: {
    label: "Flest lister i et samspil",
    help: "Med 2 hænger lister højst sammen to og to. Højere ordener giver mange flere modeller, og små tabeller kan sjældent skelne mellem dem.",
    choices: { auto: "den højeste, der kan gennemsøges" },
  },
} as const satisfies InEveryLanguage<FieldWords>;

/** A model written by hand. */
export const modelWords = {
  en: {
    label: "Model",
    help: "Which lists depend on each other: [12,3] says that the first and the second list do, and the third does not. Every list must be mentioned.",
  },
  da: {
    label: "Model",
    help: "Hvilke lister der hænger sammen: [12,3] siger, at den første og den anden liste gør det, og at den tredje ikke gør. Hver liste skal nævnes.",
  },
} as const satisfies InEveryLanguage<FieldWords>;
