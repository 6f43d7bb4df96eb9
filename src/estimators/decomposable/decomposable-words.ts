import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { credibleIntervalWords } from "../posterior/credible-interval-words.ts";
import { populationPriorWords } from "../posterior/population-prior.ts";

/** What the average over decomposable models says about itself. */
export const decomposableWords: InEveryLanguage<EstimatorWords<{ prior: Field; delta: Field; interval: Field }>> = {
  en: {
    name: "decomposable average",
    about:
      "Assumes that the lists depend on each other as one of the decomposable graphical models says, and averages over all of them by their posterior probabilities, each computed exactly. It fails when people differ in ways that link all lists at once, and where well-supported models disagree it is the prior that decides between them.",
    fields: {
      prior: populationPriorWords.en,
      delta: {
        label: "Prior people in each cell",
        help: "How strongly each model is drawn towards equal shares of all patterns of lists. Larger values favour models with many links and smaller dark figures; the usual value adds one person in all.",
        choices: { auto: "one person in the whole table" },
      },
      interval: credibleIntervalWords("en", {
        help: "What the prior and the lists together leave probable, whichever of the models holds.",
        draws: {
          label: "Posterior draws",
          help: "How many equally likely numbers are drawn from the posterior, for figures and for sums over groups. The interval does not depend on them.",
        },
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and one of the models holds.",
      }),
    },
    tables: {
      graphs: {
        title: "The most probable models",
        about:
          "Each model by the groups of lists that depend on each other, with its posterior probability and what it says alone: its median and its middle 95 %. Models that are probable and disagree are why the interval is wide.",
        columns: {
          model: "Model",
          probability: "Probability",
          together: "Together",
          total: "People in all",
          low: "From",
          high: "To",
        },
      },
      density: {
        title: "The posterior, with the prior beside it",
        about:
          "How probable each range of the number of people is after the lists were looked at, and what share of the prior fell into it. Where the two are alike, the lists have said little.",
        columns: { from: "From", to: "To", posterior: "Posterior", prior: "Prior" },
      },
      sums: {
        title: "How far the sums went",
        about:
          "Every decomposable model was summed over all numbers of people up to the largest one. What is left out beyond it has at most the probability that is given.",
        columns: {
          graphs: "Models",
          largest: "Largest number of people",
          beyond: "Probability beyond, at most",
          log_evidence: "Log evidence, summed over models",
        },
      },
    },
  },
  da: {
    name: "dekomponibelt gennemsnit",
    about:
      "Antager, at listerne hænger sammen, som en af de dekomponible grafiske modeller siger, og tager gennemsnittet over dem alle efter deres a posteriori-sandsynlighed, som er beregnet eksakt. Det svigter, når forskelle mellem personerne binder alle lister sammen på én gang, og hvor flere gode modeller er uenige, er det forhåndsantagelsen, der afgør det.",
    fields: {
      prior: populationPriorWords.da,
      delta: {
        label: "Forhåndspersoner i hver celle",
        help: "Hvor stærkt hver model trækkes mod lige store andele af alle listemønstre. Større værdier giver modeller med flere forbindelser og mindre mørketal; den sædvanlige værdi lægger én person til i alt.",
        choices: { auto: "én person i hele tabellen" },
      },
      interval: credibleIntervalWords("da", {
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, uanset hvilken af modellerne der er rigtig.",
        draws: {
          label: "Udtrækninger",
          help: "Hvor mange lige sandsynlige tal der trækkes fra a posteriori-fordelingen til figurer og summer over grupper. Intervallet afhænger ikke af dem.",
        },
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og en af modellerne er rigtig.",
      }),
    },
    tables: {
      graphs: {
        title: "De mest sandsynlige modeller",
        about:
          "Hver model ved de grupper af lister, der hænger sammen, med dens a posteriori-sandsynlighed og det, som den siger alene: dens median og dens midterste 95 %. Sandsynlige modeller, der er uenige, er grunden til et bredt interval.",
        columns: {
          model: "Model",
          probability: "Sandsynlighed",
          together: "Tilsammen",
          total: "Personer i alt",
          low: "Fra",
          high: "Til",
        },
      },
      density: {
        title: "A posteriori-fordelingen ved siden af forhåndsantagelsen",
        about:
          "Hvor sandsynligt antallet af personer ligger i hvert interval, når man har set på listerne, og hvor stor en del af forhåndsantagelsen der lå dér. Hvor de to ligner hinanden, har listerne ikke sagt meget.",
        columns: { from: "Fra", to: "Til", posterior: "A posteriori", prior: "På forhånd" },
      },
      sums: {
        title: "Hvor langt der er summeret",
        about:
          "Hver dekomponibel model er summeret over alle antal personer op til det største. Det, der er udeladt ud over det, har højst den angivne sandsynlighed.",
        columns: {
          graphs: "Modeller",
          largest: "Største antal personer",
          beyond: "Sandsynlighed derudover, højst",
          log_evidence: "Log-evidens, summeret over modeller",
        },
      },
    },
  },
};
