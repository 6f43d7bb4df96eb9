import type { ResultTableWords } from "../../model/estimator.ts";
import type { InEveryLanguage } from "../../model/language.ts";

type Tables = Readonly<Record<"models" | "terms" | "quantiles" | "weighing", ResultTableWords>>;

/** What the tables of the Bayesian log-linear average say about themselves. */
export const loglinearAverageTableWords: InEveryLanguage<Tables> = {
  en: {
    models: {
      title: "The most probable models",
      about:
        "Each model by its largest terms, with its posterior probability and what it says alone: its median and its middle 95 %. The last columns say how well it is known: above 0.7 in the last one, neither evidence nor error can be relied on.",
      columns: {
        model: "Model",
        probability: "Probability",
        together: "Together",
        total: "People in all",
        low: "From",
        high: "To",
        log_evidence: "Log evidence",
        error: "Its error",
        effective: "Effective draws",
        tail: "Tail of weights (k)",
      },
    },
    terms: {
      title: "Which lists depend on each other",
      about:
        "How probable it is that these lists have a term of their own in the model. Every term is as likely in as out beforehand where only pairs are allowed, so one half means that the lists say nothing.",
      columns: { lists: "Lists", probability: "Probability" },
    },
    quantiles: {
      title: "How exactly the numbers are known",
      about:
        "The median and the ends of the intervals, with the standard error that is due to drawing. Another seed moves a number by about so much.",
      columns: { below: "Probability below", total: "People in all", error: "Error of drawing" },
    },
    weighing: {
      title: "How much was weighed",
      about:
        "Models were weighed approximately, and those that matter were then drawn from. The covered probability is the share of all models' probability that the models drawn from hold; after a search it is estimated by random walks.",
      columns: {
        weighed: "Models weighed",
        sampled: "Models drawn from",
        coverage: "Probability covered",
        draws: "Draws",
        log_evidence: "Log evidence, mean over models",
      },
    },
  },
  da: {
    models: {
      title: "De mest sandsynlige modeller",
      about:
        "Hver model ved dens største led, med dens a posteriori-sandsynlighed og det, som den siger alene: dens median og dens midterste 95 %. De sidste kolonner siger, hvor godt den er kendt: Over 0,7 i den sidste er hverken evidens eller fejl til at stole på.",
      columns: {
        model: "Model",
        probability: "Sandsynlighed",
        together: "Tilsammen",
        total: "Personer i alt",
        low: "Fra",
        high: "Til",
        log_evidence: "Log-evidens",
        error: "Dens fejl",
        effective: "Effektive udtrækninger",
        tail: "Vægtenes hale (k)",
      },
    },
    terms: {
      title: "Hvilke lister der afhænger af hinanden",
      about:
        "Hvor sandsynligt det er, at disse lister har et eget led i modellen. Hvor kun par er tilladt, er hvert led på forhånd lige så sandsynligt med som uden, så en halv betyder, at listerne ikke siger noget.",
      columns: { lists: "Lister", probability: "Sandsynlighed" },
    },
    quantiles: {
      title: "Hvor nøjagtigt tallene er kendt",
      about:
        "Medianen og intervallernes ender, med den standardfejl, som lodtrækningen giver. En anden startværdi (seed) flytter et tal omtrent så meget.",
      columns: { below: "Sandsynlighed derunder", total: "Personer i alt", error: "Fejl fra lodtrækning" },
    },
    weighing: {
      title: "Hvor meget der er vejet",
      about:
        "Modellerne er vejet tilnærmet, og der er trukket fra dem, der betyder noget. Den dækkede sandsynlighed er den andel af alle modellers sandsynlighed, som de har; efter en søgning er den anslået ved tilfældige vandringer.",
      columns: {
        weighed: "Modeller vejet",
        sampled: "Modeller trukket fra",
        coverage: "Dækket sandsynlighed",
        draws: "Udtrækninger",
        log_evidence: "Log-evidens, gennemsnit over modeller",
      },
    },
  },
};
