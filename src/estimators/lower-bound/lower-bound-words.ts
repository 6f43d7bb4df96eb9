import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { intervalWords } from "../intervals/interval-words.ts";

/** What the lower bound says about itself. */
export const lowerBoundWords: InEveryLanguage<EstimatorWords<{ form: Field; interval: Field }>> = {
  en: {
    name: "lower bound",
    about:
      "Assumes that lists are independent for each person, while some people are easier to find than others, and says how many there are at least. It is no estimate of how many there are, and it is too high where lists avoid each other or where the same person was not recognised on two lists.",
    fields: {
      form: {
        label: "Form",
        help: "The bias-corrected form is the safer one where few people are on two lists, and the only one where nobody is.",
        choices: { chao: "Chao's", "bias-corrected": "Bias-corrected" },
      },
      interval: intervalWords.en,
    },
    tables: {
      forms: {
        title: "The lower bound in its two forms",
        about:
          "Both set the people on one list against those on two. The bias-corrected form is the safer one where few are on two lists, and the only one where nobody is.",
        columns: {
          seen: "People seen",
          on_one_list: "On exactly one list",
          on_two_lists: "On exactly two lists",
          chao: "Chao's form: at least",
          bias_corrected: "Bias-corrected: at least",
        },
      },
    },
  },
  da: {
    name: "nedre grænse",
    about:
      "Antager, at lister er uafhængige for den enkelte person, mens nogle er lettere at finde end andre, og siger, hvor mange der mindst er. Den er ikke et skøn over, hvor mange der er, og den er for høj, hvor lister undgår hinanden, eller hvor den samme person ikke er genkendt på to lister.",
    fields: {
      form: {
        label: "Form",
        help: "Den rettede form er den sikreste, hvor få er på to lister, og den eneste, hvor ingen er.",
        choices: { chao: "Chaos", "bias-corrected": "Rettet" },
      },
      interval: intervalWords.da,
    },
    tables: {
      forms: {
        title: "Den nedre grænse i dens to former",
        about:
          "Begge holder personer på én liste op mod personer på to. Den rettede form er den sikreste, hvor få er på to lister, og den eneste, hvor ingen er.",
        columns: {
          seen: "Kendte personer",
          on_one_list: "På netop én liste",
          on_two_lists: "På netop to lister",
          chao: "Chaos form: mindst",
          bias_corrected: "Rettet: mindst",
        },
      },
    },
  },
};
