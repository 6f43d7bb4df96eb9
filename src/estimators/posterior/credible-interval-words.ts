import type { FieldWords } from "../../model/field-words.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import { intervalWords } from "../intervals/interval-words.ts";

/** What differs from method to method. */
interface Particulars {
  /** What the interval covers, under which condition. */
  readonly help: string;
  /** What its level means, under which condition. */
  readonly levels: string;
  readonly draws?: FieldWords;
}

const kind: InEveryLanguage<FieldWords> = {
  en: {
    label: "How it is made",
    help: "The middle of the posterior distribution. Without an interval the number must not stand alone in a report.",
    choices: { credible: "Credible interval", none: "None, the number alone" },
  },
  da: {
    label: "Hvordan det laves",
    help: "Den midterste del af a posteriori-fordelingen. Uden interval må tallet ikke stå alene i en rapport.",
    choices: { credible: "Troværdighedsinterval", none: "Intet, kun tallet" },
  },
};

/** What the interval options of a Bayesian method say. */
export const credibleIntervalWords = (language: Language, { help, levels, draws }: Particulars): FieldWords => ({
  label: intervalWords[language].label,
  help,
  fields: {
    kind: kind[language],
    ...(draws && { draws }),
    levels: { label: intervalWords[language].fields.levels.label, help: levels },
  },
});
