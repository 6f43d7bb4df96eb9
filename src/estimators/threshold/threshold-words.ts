import type { EstimatorWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { chainsTableWords } from "../posterior/chains-table-words.ts";
import { credibleIntervalWords } from "../posterior/credible-interval-words.ts";
import type { thresholdFields } from "./threshold-fields.ts";
import { thresholdTableWords } from "./threshold-table-words.ts";

/** What the selection by a threshold says about itself. */
export const thresholdWords: InEveryLanguage<EstimatorWords<typeof thresholdFields>> = {
  en: {
    name: "Bayesian thresholding",
    about:
      "Assumes that few pairs of lists depend on each other: it fits all pairs, and keeps those whose effect is clearly not 0. It fails where many weak dependences add up, as each of them is dropped, and its interval takes the kept pairs for certain.",
    fields: {
      threshold: {
        label: "Threshold",
        help: "How many standard deviations an effect must be from 0 to be kept. Larger values keep fewer dependences; 2 is the usual choice, and it is worth seeing how the number changes with it.",
      },
      order: {
        label: "Lists in an interaction, at most",
        help: "With 3, dependences of three lists are tried too, where all three pairs were kept.",
      },
      prior: {
        label: "Prior of the effects",
        help: "What is taken to be likely of the dependences before the lists are looked at.",
        fields: {
          kind: {
            label: "Kind",
            help: "The proper prior draws dependences towards 0 and always gives an answer. The improper one says nothing; then not every table has an answer, and a pair of lists that share nobody is taken to be unable to.",
            choices: { proper: "Proper: effects near 0 are likelier", improper: "Improper: all effects alike" },
          },
          interactions: {
            label: "Standard deviation of dependences",
            help: "On the log scale: with 1, an odds ratio between 1/7 and 7 is expected in 95 of 100 cases. Only the proper prior uses it.",
          },
          lists: {
            label: "Standard deviation of all else",
            help: "Of the size of the dark figure and of each list, on the log scale. 100 leaves these to the data.",
          },
        },
      },
      sampler: {
        label: "Sampler",
        help: "How much is drawn by chance. The usual values are enough for most tables.",
        fields: {
          chains: { label: "Chains", help: "Independent runs that must come to the same answer." },
          proposals: {
            label: "Proposals in each chain",
            help: "More of them tell more surely which dependences reach the threshold. While one is in doubt, more are drawn by themselves, up to 16 times as many.",
          },
          draws: {
            label: "Draws kept of each chain",
            help: "For the interval and the figures. More make the ends of the interval depend less on the seed.",
          },
        },
      },
      interval: credibleIntervalWords("en", {
        help: "What the prior and the lists together leave probable, if exactly the kept dependences exist.",
        levels:
          "How probable it is that the true number lies in each interval, if the prior is right and exactly the kept dependences exist.",
      }),
    },
    tables: { ...thresholdTableWords.en, chains: chainsTableWords.en },
  },
  da: {
    name: "bayesiansk tærskel",
    about:
      "Antager, at få par af lister afhænger af hinanden: Alle par tilpasses, og de, hvis effekt tydeligt ikke er 0, beholdes. Den svigter, hvor mange svage afhængigheder løber op, for hver af dem udelades, og dens interval tager de beholdte par for givne.",
    fields: {
      threshold: {
        label: "Tærskel",
        help: "Hvor mange standardafvigelser en effekt skal ligge fra 0 for at blive beholdt. Større værdier beholder færre afhængigheder; 2 er det sædvanlige valg, og det er værd at se, hvordan tallet ændrer sig med den.",
      },
      order: {
        label: "Lister i et samspil, højst",
        help: "Med 3 prøves også afhængigheder mellem tre lister, hvor alle tre par blev beholdt.",
      },
      prior: {
        label: "Forhåndsantagelse om effekterne",
        help: "Hvad man anser for sandsynligt om afhængighederne, før man ser på listerne.",
        fields: {
          kind: {
            label: "Slags",
            help: "Den egentlige trækker afhængigheder mod 0 og giver altid et svar. Den uegentlige siger intet; så er der ikke svar for hver tabel, og to lister uden fælles personer regnes for ikke at kunne have nogen.",
            choices: {
              proper: "Egentlig: effekter nær 0 er mere sandsynlige",
              improper: "Uegentlig: alle effekter lige sandsynlige",
            },
          },
          interactions: {
            label: "Afhængighedernes standardafvigelse",
            help: "På logaritmisk skala: Med 1 ventes en oddsratio mellem 1/7 og 7 i 95 af 100 tilfælde. Kun den egentlige forhåndsantagelse bruger den.",
          },
          lists: {
            label: "Standardafvigelsen for alt andet",
            help: "For mørketallets og hver listes størrelse, på logaritmisk skala. 100 overlader dem til data.",
          },
        },
      },
      sampler: {
        label: "Sampler",
        help: "Hvor meget der trækkes tilfældigt. De sædvanlige værdier rækker til de fleste tabeller.",
        fields: {
          chains: { label: "Kæder", help: "Uafhængige kørsler, som skal nå til samme svar." },
          proposals: {
            label: "Forslag i hver kæde",
            help: "Flere af dem viser mere sikkert, hvilke afhængigheder der når tærsklen. Så længe der er tvivl om en, trækkes der af sig selv flere, op til 16 gange så mange.",
          },
          draws: {
            label: "Udtrækninger, der beholdes fra hver kæde",
            help: "Til intervallet og figurerne. Flere gør intervallets ender mindre afhængige af startværdien (seed).",
          },
        },
      },
      interval: credibleIntervalWords("da", {
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, hvis netop de beholdte afhængigheder findes.",
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og netop de beholdte afhængigheder findes.",
      }),
    },
    tables: { ...thresholdTableWords.da, chains: chainsTableWords.da },
  },
};
