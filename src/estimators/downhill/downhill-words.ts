import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { intervalAmongModelsWords } from "../intervals/interval-words.ts";
import { criterionWords, orderWords } from "../ranking/model-choice-words.ts";

type Fields = Readonly<Record<"criterion" | "order" | "search" | "starts" | "interval", Field>>;

/** What the search over neighbouring models says about itself. */
export const downhillWords: InEveryLanguage<EstimatorWords<Fields>> = {
  en: {
    name: "downhill search",
    about:
      "Assumes that a hierarchical log-linear model up to the chosen order describes how the lists depend on each other, and searches for a good one by changing one term at a time, from several starts, where there are too many to fit them all. It fails as the best model does, and it may also miss a better model that no path of small improvements leads to.",
    fields: {
      criterion: criterionWords.en,
      order: orderWords.en,
      search: {
        label: "Search",
        help: "Downhill goes from model to better neighbouring model, as far as that leads. The exhaustive search proves which model of pairs is best, and can take long.",
        choices: { downhill: "Downhill from several starts", exhaustive: "Exhaustive, pairs only" },
      },
      starts: {
        label: "Random starts",
        help: "So many random models to begin from, beside the usual ones. More make it less likely that the best model is missed.",
        choices: { auto: "as many as suit the number of lists" },
      },
      interval: intervalAmongModelsWords.en,
    },
    tables: {
      searched: {
        title: "What was searched",
        about:
          "The models that were visited; the best of them need not be the best of all. That many starts end in the same model is a good sign, but no proof.",
        columns: {
          visited: "Models visited",
          excluded: "Of these without an estimate",
          starts: "Starts",
          agreeing: "Starts that end in the best model",
        },
      },
      starts: {
        title: "Where each start led",
        about:
          "First from independent lists, then from the model that stepwise selection ends with and from all pairs where they have an estimate, then from random models of pairs. Each way ends where no neighbouring model is better.",
        columns: { from: "From", moves: "Moves", to: "To", criterion: "Criterion" },
      },
      exhaustive: {
        title: "All models of pairs",
        about:
          "Every model of pairs was accounted for: fitted, or ruled out because a larger model, whose likelihood it cannot exceed, shows that it is not among the best. Within models of pairs the best is therefore proven.",
        columns: {
          models: "Models there are",
          fitted: "Fitted",
          ruled_out: "Ruled out without a fit",
          excluded: "Good enough but without an estimate",
        },
      },
    },
  },
  da: {
    name: "søgning blandt nabomodeller",
    about:
      "Antager, at en hierarkisk loglineær model op til den valgte orden beskriver, hvordan listerne hænger sammen, og leder efter en god ved at ændre ét led ad gangen, fra flere udgangspunkter, når der er for mange modeller til at prøve dem alle. Den svigter, som den bedste model gør, og kan desuden overse en bedre model, som ingen vej af små forbedringer fører til.",
    fields: {
      criterion: criterionWords.da,
      order: orderWords.da,
      search: {
        label: "Søgning",
        help: "Nedad går fra model til bedre nabomodel, så langt det rækker. Den udtømmende søgning beviser, hvilken model af par der er bedst, og kan tage lang tid.",
        choices: { downhill: "Nedad fra flere udgangspunkter", exhaustive: "Udtømmende, kun par" },
      },
      starts: {
        label: "Tilfældige udgangspunkter",
        help: "Så mange tilfældige modeller at begynde fra, ud over de sædvanlige. Flere mindsker risikoen for at overse den bedste model.",
        choices: { auto: "så mange, som passer til antallet af lister" },
      },
      interval: intervalAmongModelsWords.da,
    },
    tables: {
      searched: {
        title: "Hvad der blev gennemsøgt",
        about:
          "De modeller, der blev besøgt; den bedste af dem er ikke nødvendigvis den bedste af alle. At mange udgangspunkter ender i samme model, er et godt tegn, men intet bevis.",
        columns: {
          visited: "Besøgte modeller",
          excluded: "Heraf uden skøn",
          starts: "Udgangspunkter",
          agreeing: "Ender i den bedste model",
        },
      },
      starts: {
        title: "Hvor hvert udgangspunkt førte hen",
        about:
          "Først fra uafhængige lister, så fra den model, som trinvis udvælgelse ender med, og fra alle par, hvor de har et skøn, derefter fra tilfældige modeller af par. Hver vej ender, hvor ingen nabomodel er bedre.",
        columns: { from: "Fra", moves: "Skridt", to: "Til", criterion: "Kriterium" },
      },
      exhaustive: {
        title: "Alle modeller af par",
        about:
          "Der er gjort rede for hver model af par: Den er tilpasset eller udelukket, fordi en større model, hvis likelihood den ikke kan overgå, viser, at den ikke er blandt de bedste. Blandt modeller af par er den bedste derfor bevist.",
        columns: {
          models: "Modeller i alt",
          fitted: "Tilpasset",
          ruled_out: "Udelukket uden tilpasning",
          excluded: "Gode nok, men uden skøn",
        },
      },
    },
  },
};
