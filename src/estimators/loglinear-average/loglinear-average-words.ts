import type { EstimatorWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { credibleIntervalWords } from "../posterior/credible-interval-words.ts";
import type { LoglinearAverageFields } from "./loglinear-average-fields.ts";
import { loglinearAverageTableWords } from "./loglinear-average-table-words.ts";

/** What the Bayesian average over log-linear models says about itself. */
export const loglinearAverageWords: InEveryLanguage<EstimatorWords<LoglinearAverageFields>> = {
  en: {
    name: "Bayesian log-linear average",
    about:
      "Assumes that one of the hierarchical log-linear models holds, all equally likely beforehand, and averages over them by their posterior probabilities; before the lists are seen, 100 to 200 people are as likely as 1,000 to 2,000. It fails when people differ in ways that link all lists at once, and where lists hardly overlap the prior of the coefficients decides how far up the interval goes.",
    fields: {
      prior: {
        label: "Prior of the coefficients",
        help: "How strong links between lists are thought to be beforehand. Sabanés Bové and Held leave that open and let the lists say it; the unit-information prior counts as much as one cell of the table and holds strong links back.",
        choices: { "sabanes-held": "Sabanés Bové and Held", "unit-information": "Unit information" },
      },
      order: {
        label: "Highest order",
        help: "The most lists that may depend on each other in one term. 2 allows pairs only; higher orders need many people on three lists and more.",
      },
      samples: {
        label: "Draws in all",
        help: "How many weighted draws are shared out among the models. More of them make the numbers depend less on the seed, and take longer.",
      },
      coverage: {
        label: "Probability to be found",
        help: "With six lists or more, or high orders, models are searched for until those found hold this share of all probability. With fewer, every model is weighed and nothing depends on it.",
      },
      interval: credibleIntervalWords("en", {
        help: "What the priors and the lists together leave probable, whichever of the models holds.",
        draws: {
          label: "Posterior draws",
          help: "How many equally likely numbers are kept for figures and for sums over groups. The interval does not depend on them.",
        },
        levels:
          "How probable it is that the true number lies in each interval, if the priors are right and one of the models holds.",
      }),
    },
    tables: loglinearAverageTableWords.en,
  },
  da: {
    name: "bayesiansk loglineært gennemsnit",
    about:
      "Antager, at en af de hierarkiske loglineære modeller er rigtig, alle lige sandsynlige på forhånd, og tager gennemsnittet over dem efter deres a posteriori-sandsynlighed; før man ser listerne, er 100 til 200 personer lige så sandsynligt som 1.000 til 2.000. Det svigter, når forskelle mellem personerne binder alle lister sammen på én gang, og hvor lister næsten ikke overlapper, afgør forhåndsantagelsen om koefficienterne, hvor højt intervallet når.",
    fields: {
      prior: {
        label: "Forhåndsantagelse om koefficienterne",
        help: "Hvor stærke sammenhænge mellem lister man regner med på forhånd. Sabanés Bové og Held lader det stå åbent, så listerne afgør det; enhedsinformation tæller som én celle i tabellen og holder stærke sammenhænge tilbage.",
        choices: { "sabanes-held": "Sabanés Bové og Held", "unit-information": "Enhedsinformation" },
      },
      order: {
        label: "Højeste orden",
        help: "Hvor mange lister der højst må afhænge af hinanden i ét led. 2 tillader kun par; højere ordener kræver mange personer på tre lister eller flere.",
      },
      samples: {
        label: "Udtrækninger i alt",
        help: "Hvor mange vægtede udtrækninger der fordeles mellem modellerne. Flere gør tallene mindre afhængige af startværdien (seed) og tager længere tid.",
      },
      coverage: {
        label: "Sandsynlighed, der skal findes",
        help: "Med seks lister eller flere, eller høje ordener, søges der efter modeller, til de fundne har denne andel af al sandsynlighed. Med færre vejes alle modeller, og intet afhænger af tallet.",
      },
      interval: credibleIntervalWords("da", {
        help: "Det, som forhåndsantagelserne og listerne tilsammen gør sandsynligt, uanset hvilken af modellerne der er rigtig.",
        draws: {
          label: "Udtrækninger, der gemmes",
          help: "Hvor mange lige sandsynlige tal der gemmes til figurer og summer over grupper. Intervallet afhænger ikke af dem.",
        },
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelserne holder, og en af modellerne er rigtig.",
      }),
    },
    tables: loglinearAverageTableWords.da,
  },
};
