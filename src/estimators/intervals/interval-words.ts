import type { FieldWords } from "../../model/field-words.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/** What the interval options of every method say, whichever of them it has. */
export const intervalWords = {
  en: {
    label: "Interval",
    help: "How wide the doubt is that comes from chance, since other people could have come onto the lists. Doubt about the method itself is not in it.",
    fields: {
      kind: {
        label: "How it is made",
        help: "BCa corrects for skewness and is the usual choice of most methods. Without an interval the number comes at once, but it must not stand alone in a report.",
        choices: {
          bca: "BCa bootstrap",
          percentile: "Percentile bootstrap, without correction",
          calibrated: "Calibrated bootstrap, slow",
          profile: "Profile likelihood",
          "log-normal": "Log-normal formula",
          none: "None, the number alone",
        },
      },
      replicates: {
        label: "Resamples",
        help: "How often the lists are drawn anew at random. More take longer and make the ends of the interval steadier; 1,000 will do for most purposes.",
      },
      inner: {
        label: "Resamples of each resample",
        help: "Only a calibrated interval uses them: they show how often the interval would be right, and correct it.",
      },
      levels: {
        label: "Levels",
        help: "How sure each interval should be. At 95 % the true number would be outside once in twenty times, if the method is right.",
      },
    },
  },
  da: {
    label: "Interval",
    help: "Hvor stor tvivl tilfældet giver, da andre personer kunne være kommet på listerne. Tvivlen om selve metoden er ikke med.",
    fields: {
      kind: {
        label: "Hvordan det laves",
        help: "BCa retter for skævhed og er det sædvanlige valg i de fleste metoder. Uden interval kommer tallet med det samme, men det må ikke stå alene i en rapport.",
        choices: {
          bca: "BCa-bootstrap",
          percentile: "Percentil-bootstrap, uden rettelse",
          calibrated: "Kalibreret bootstrap, langsom",
          profile: "Profillikelihood",
          "log-normal": "Lognormal formel",
          none: "Intet, kun tallet",
        },
      },
      replicates: {
        label: "Genudtrækninger",
        help: "Hvor mange gange listerne trækkes på ny ved lodtrækning. Flere tager længere tid og gør intervallets ender mere stabile; 1.000 er nok til det meste.",
      },
      inner: {
        label: "Genudtrækninger af hver genudtrækning",
        help: "Kun et kalibreret interval bruger dem: De viser, hvor ofte intervallet ville ramme, og retter det til.",
      },
      levels: {
        label: "Niveauer",
        help: "Hvor sikkert hvert interval skal være. Ved 95 % ligger det sande tal udenfor én ud af tyve gange, hvis metoden er rigtig.",
      },
    },
  },
} as const satisfies InEveryLanguage<FieldWords>;

/** The same where each resample is fitted by several models. */
export const intervalAmongModelsWords = {
  en: {
    ...intervalWords.en,
    fields: {
      ...intervalWords.en.fields,
      candidates: {
        label: "Models tried on each resample",
        help: "The choice of a model is repeated among so many of the best ones. More take longer; the table “stabilisation” shows when more change nothing.",
        choices: { auto: "as many as suit the number of lists" },
      },
    },
  },
  da: {
    ...intervalWords.da,
    fields: {
      ...intervalWords.da.fields,
      candidates: {
        label: "Modeller, der prøves på hver genudtrækning",
        help: "Valget af model gentages blandt så mange af de bedste. Flere tager længere tid; under “stabilisering” ses, hvornår flere ikke ændrer noget.",
        choices: { auto: "så mange, som passer til antallet af lister" },
      },
    },
  },
} as const satisfies InEveryLanguage<FieldWords>;
