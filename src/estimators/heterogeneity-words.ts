import type { EstimatorWords } from "../model/estimator.ts";
import type { Field } from "../model/fields.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { profileTableWords } from "./profile-table.ts";

/** What the models of heterogeneity say about themselves. */
export const heterogeneityWords: InEveryLanguage<EstimatorWords<{ model: Field; interval: Field }>> = {
  en: {
    name: "unequal visibility",
    about:
      "Assumes that lists are independent for each person, while some people are easier to find than others in the way that the model says: Chao's form claims a lower bound only, the others a number. It fails where lists depend on each other for other reasons, and its forms can fit equally well and disagree several times over, as what they assume of those whom nobody found cannot be seen.",
    fields: { model: "model", interval: "interval" },
    tables: {
      models: {
        title: "Every model of unequal visibility",
        about:
          "Mt has an effect of each list, Mh unequal people, Mth both. Compare models by AIC or BIC; those that fit alike and disagree show what the data cannot tell.",
        columns: {
          model: "Model",
          parameters: "Parameters",
          deviance: "Deviance",
          df: "Degrees of freedom",
          aic: "AIC",
          bic: "BIC",
          total: "People in all",
          standard_error: "Standard error",
          converged: "Has an estimate (1 = yes)",
        },
      },
      profile: profileTableWords.en,
    },
  },
  da: {
    name: "ulige synlighed",
    about:
      "Antager, at lister er uafhængige for den enkelte person, mens nogle er lettere at finde end andre på den måde, som modellen siger: Chaos form påstår kun en nedre grænse, de andre et tal. Den svigter, hvor lister hænger sammen af andre grunde, og dens former kan passe lige godt og være flere gange uenige, da det ikke kan ses, hvad de antager om dem, som ingen har fundet.",
    fields: { model: "model", interval: "interval" },
    tables: {
      models: {
        title: "Alle modeller for ulige synlighed",
        about:
          "Mt har en virkning for hver liste, Mh ulige personer, Mth begge dele. Sammenlign modeller efter AIC eller BIC; de, der passer ens og er uenige, viser, hvad data ikke kan sige.",
        columns: {
          model: "Model",
          parameters: "Parametre",
          deviance: "Devians",
          df: "Frihedsgrader",
          aic: "AIC",
          bic: "BIC",
          total: "Personer i alt",
          standard_error: "Standardfejl",
          converged: "Har et skøn (1 = ja)",
        },
      },
      profile: profileTableWords.da,
    },
  },
};
