import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { intervalWords } from "../intervals/interval-words.ts";

/** What the sample-coverage estimate says about itself. */
export const sampleCoverageWords: InEveryLanguage<EstimatorWords<{ form: Field; interval: Field }>> = {
  en: {
    name: "sample coverage",
    about:
      "Assumes that the overlap of three or more lists shows how strongly each two of them depend on each other, whether through referrals or because some people are easier to find. It fails when the lists overlap little: then the one-step estimate is told, which tends to be too low, and its interval does not include that.",
    fields: {
      form: {
        label: "Form",
        help: "The full solution is unstable where the lists overlap little; the one-step estimate is steadier and tends to be too low.",
        choices: {
          auto: "Full solution, or one step where that is unstable",
          solved: "Full solution",
          "one-step": "One step",
        },
      },
      interval: intervalWords.en,
    },
    tables: {
      coverage: {
        title: "The estimates behind the sample coverage",
        about:
          "The coverage is the share of what the lists could see that was seen. Below 55 % the full solution is unstable, and the one-step estimate is advised (Chao and others 2001).",
        columns: {
          coverage: "Coverage",
          repeated: "Seen less those on one list only, on average",
          independent: "People if lists were independent",
          solved: "People, full solution",
          one_step: "People, one step",
        },
      },
      dependence: {
        title: "How the lists depend on each other",
        about:
          "The coefficient of covariation of each pair of lists at the number of people told: 0 for independent lists, above 0 where people on one are more often on the other, below 0 where they are less often.",
        columns: { a: "List", b: "Other list", covariation: "Covariation" },
      },
    },
  },
  da: {
    name: "stikprøvedækning",
    about:
      "Antager, at overlappet mellem tre eller flere lister viser, hvor stærkt de hænger sammen to og to, enten fordi de henviser til hinanden, eller fordi nogle er lettere at finde. Den svigter, når listerne overlapper lidt: Så vises ettrinsskønnet, der oftest er for lavt, og det er ikke regnet med i intervallet.",
    fields: {
      form: {
        label: "Form",
        help: "Den fulde løsning er ustabil, hvor listerne overlapper lidt; ettrinsskønnet er mere stabilt og oftest for lavt.",
        choices: {
          auto: "Fuld løsning, eller ét trin, hvor den er ustabil",
          solved: "Fuld løsning",
          "one-step": "Ét trin",
        },
      },
      interval: intervalWords.da,
    },
    tables: {
      coverage: {
        title: "Skønnene bag stikprøvedækningen",
        about:
          "Dækningen er den andel af det, listerne kunne se, som de har set. Under 55 % er den fulde løsning ustabil, og ettrinsskønnet anbefales (Chao m.fl. 2001).",
        columns: {
          coverage: "Dækning",
          repeated: "Kendte uden dem på kun én liste, i gennemsnit",
          independent: "Personer, hvis lister var uafhængige",
          solved: "Personer, fuld løsning",
          one_step: "Personer, ét trin",
        },
      },
      dependence: {
        title: "Hvordan listerne hænger sammen",
        about:
          "Hvert pars kovariationskoefficient ved det antal personer, der er vist: 0 for uafhængige lister, over 0, hvor personer på den ene oftere er på den anden, under 0, hvor de sjældnere er det.",
        columns: { a: "Liste", b: "Anden liste", covariation: "Kovariation" },
      },
    },
  },
};
