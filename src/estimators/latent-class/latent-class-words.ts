import type { EstimatorWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { chainsTableWords } from "../posterior/chains-table-words.ts";
import { credibleIntervalWords } from "../posterior/credible-interval-words.ts";
import type { latentClassFields } from "./latent-class-fields.ts";

/** What the mixture of latent classes says about itself. */
export const latentClassWords: InEveryLanguage<EstimatorWords<typeof latentClassFields>> = {
  en: {
    name: "latent classes",
    about:
      "Assumes that people fall into a few hidden groups, and that within each group the lists find people independently of each other; how many groups there are, the data say. It fails where one list refers people to another, as no grouping of people can explain that, and it cannot see a group that no list ever meets.",
    fields: {
      classes: {
        label: "Classes at most",
        help: "The most hidden groups that there can be. Ten are nearly always more than are needed; raise it only if the last class in the table of classes still has people.",
      },
      cap: {
        label: "Unseen people for each one seen, at most",
        help: "Larger numbers are ruled out beforehand. A warning says when the cap decides the upper end of the interval.",
      },
      concentration: {
        label: "Prior of the number of classes",
        help: "A gamma distribution of the concentration, which says how readily people are spread over many classes. The usual values leave it to the data.",
        fields: {
          shape: {
            label: "Shape",
            help: "Smaller values allow both very few and very many classes; 0.25 is the usual choice.",
          },
          rate: { label: "Rate", help: "Larger values want fewer classes; 0.25 is the usual choice." },
        },
      },
      sampler: {
        label: "Sampler",
        help: "How long the random search for likely explanations goes on. Longer runs take proportionally longer.",
        fields: {
          chains: {
            label: "Chains",
            help: "Independent runs that must come to the same answer. More of them find out more surely whether the answer depends on the start.",
          },
          "burn-in": {
            label: "Sweeps left out at first",
            help: "What each chain does before it is believed. Raise it when the number is withheld.",
          },
          sweeps: {
            label: "Sweeps",
            help: "How long each chain runs after that. Raise it when a warning says that the draws are too few or that chains disagree.",
          },
          draws: {
            label: "Draws kept of each chain",
            help: "Neighbouring sweeps are alike, so only some are kept. More make figures finer and hardly change the numbers.",
          },
        },
      },
      interval: credibleIntervalWords("en", {
        help: "What the prior and the lists together leave probable, if people do fall into such classes.",
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and people fall into such classes.",
      }),
    },
    tables: {
      classes: {
        title: "The hidden classes",
        about:
          "The largest class first: its share of all people, and the probability with which each list finds one of its members. Means over the draws, in each of which the classes are put in order of size, so that classes of about the same size are blurred.",
        columns: { class: "Class", weight: "Share" },
      },
      chains: chainsTableWords.en,
    },
  },
  da: {
    name: "latente klasser",
    about:
      "Antager, at personerne falder i nogle få skjulte grupper, og at listerne inden for hver gruppe finder folk uafhængigt af hinanden; hvor mange grupper der er, siger data. Den svigter, hvor én liste henviser folk til en anden, for det kan ingen gruppering af personer forklare, og den kan ikke se en gruppe, som ingen liste nogensinde møder.",
    fields: {
      classes: {
        label: "Klasser, højst",
        help: "Det største antal skjulte grupper. Ti er næsten altid flere, end der er brug for; hæv kun tallet, hvis den sidste klasse i tabellen over klasser stadig har personer.",
      },
      cap: {
        label: "Ukendte for hver kendt, højst",
        help: "Større tal er udelukket på forhånd. En advarsel fortæller, når loftet bestemmer intervallets øvre ende.",
      },
      concentration: {
        label: "Forhåndsantagelse om antallet af klasser",
        help: "En gammafordeling for koncentrationen, som siger, hvor let personerne spredes over mange klasser. De sædvanlige værdier overlader det til data.",
        fields: {
          shape: {
            label: "Form",
            help: "Mindre værdier tillader både meget få og meget mange klasser; 0,25 er det sædvanlige valg.",
          },
          rate: { label: "Rate", help: "Større værdier giver færre klasser; 0,25 er det sædvanlige valg." },
        },
      },
      sampler: {
        label: "Sampler",
        help: "Hvor længe den tilfældige søgning efter sandsynlige forklaringer varer. Længere kørsler tager tilsvarende længere tid.",
        fields: {
          chains: {
            label: "Kæder",
            help: "Uafhængige kørsler, som skal nå til samme svar. Flere af dem afslører mere sikkert, om svaret afhænger af begyndelsen.",
          },
          "burn-in": {
            label: "Gennemløb, der udelades først",
            help: "Det, som hver kæde gør, før man tror på den. Hæv tallet, når skønnet holdes tilbage.",
          },
          sweeps: {
            label: "Gennemløb",
            help: "Hvor længe hver kæde kører derefter. Hæv tallet, når en advarsel siger, at der er for få udtrækninger, eller at kæderne er uenige.",
          },
          draws: {
            label: "Udtrækninger, der beholdes fra hver kæde",
            help: "Gennemløb, der følger efter hinanden, ligner hinanden, så kun nogle beholdes. Flere gør figurerne finere og ændrer næsten ikke tallene.",
          },
        },
      },
      interval: credibleIntervalWords("da", {
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, hvis personerne falder i sådanne klasser.",
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og personerne falder i sådanne klasser.",
      }),
    },
    tables: {
      classes: {
        title: "De skjulte klasser",
        about:
          "Den største klasse først: dens andel af alle personer og sandsynligheden for, at hver liste finder en af dem, der hører til den. Gennemsnit over udtrækningerne, og i hver af dem er klasserne ordnet efter størrelse, så klasser af næsten samme størrelse flyder sammen.",
        columns: { class: "Klasse", weight: "Andel" },
      },
      chains: chainsTableWords.da,
    },
  },
};
