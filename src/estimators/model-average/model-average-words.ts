import type { Estimator } from "../../model/estimator.ts";
import { intervalAmongModelsWords } from "../intervals/interval-words.ts";
import { criterionWords, orderWords } from "../ranking/model-choice-words.ts";

/** What the model average says about itself. */
export const modelAverageWords = {
  en: {
    name: "model average",
    about:
      "Assumes that the hierarchical log-linear models up to the chosen order contain what links the lists, and weighs them by how well they describe the data instead of trusting one. It fails when the well-supported models are wrong together, and it cannot see a group that every list misses alike.",
    fields: {
      criterion: criterionWords.en,
      order: orderWords.en,
      scale: {
        label: "What is averaged",
        help: "The dark figures themselves, or their logarithms. On the log scale one model with a huge number pulls the average less.",
        choices: { log: "Logarithms of the dark figures", plain: "The dark figures" },
      },
      interval: intervalAmongModelsWords.en,
    },
    tables: {
      weights: {
        title: "The weights of the models",
        about: "How much each model counts in the average, and how much it and the ones above it count together.",
        columns: { model: "Model", weight: "Weight", together: "Together", total: "People in all" },
      },
    },
  },
  da: {
    name: "modelgennemsnit",
    about:
      "Antager, at de hierarkiske loglineære modeller op til den valgte orden rummer det, der binder listerne sammen, og vægter dem efter, hvor godt de beskriver data, i stedet for at stole på én. Det svigter, når de bedste modeller tager fejl sammen, og det kan ikke se en gruppe, som alle lister overser.",
    fields: {
      criterion: criterionWords.da,
      order: orderWords.da,
      scale: {
        label: "Hvad der tages gennemsnit af",
        help: "Mørketallene selv eller deres logaritmer. På logaritmisk skala trækker en enkelt model med et kæmpe tal mindre i gennemsnittet.",
        choices: { log: "Mørketallenes logaritmer", plain: "Mørketallene" },
      },
      interval: intervalAmongModelsWords.da,
    },
    tables: {
      weights: {
        title: "Modellernes vægte",
        about: "Hvor meget hver model tæller i gennemsnittet, og hvor meget den og dem over den tæller tilsammen.",
        columns: { model: "Model", weight: "Vægt", together: "Tilsammen", total: "Personer i alt" },
      },
    },
  },
} as const satisfies Estimator["words"];
