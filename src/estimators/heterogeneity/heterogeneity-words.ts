import type { EstimatorWords } from "../../model/estimator.ts";
import type { Field } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { intervalWords } from "../intervals/interval-words.ts";
import { profileTableWords } from "../intervals/profile-table-words.ts";

/** What the models of heterogeneity say about themselves. */
export const heterogeneityWords: InEveryLanguage<EstimatorWords<{ model: Field; interval: Field }>> = {
  en: {
    name: "unequal visibility",
    about:
      "Assumes that lists are independent for each person, while some people are easier to find than others in the way that the model says: Chao's form claims a lower bound only, the others a number. It fails where lists depend on each other for other reasons, and its forms can fit equally well and disagree several times over, as what they assume of those whom nobody found cannot be seen.",
    fields: {
      model: {
        label: "Model",
        help: "In what way some people are easier to find than others. Mh has unequal people, Mth unequal lists too; the data cannot tell which form holds for those whom nobody found.",
        choices: {
          auto: "The one with the smallest BIC",
          mt: "Mt: lists differ, people do not",
          "mh-chao": "Mh, Chao, a lower bound",
          "mh-poisson2": "Mh, Poisson 2",
          "mh-darroch": "Mh, Darroch",
          "mh-gamma": "Mh, gamma 3.5",
          "mh-normal": "Mh, normal",
          "mth-chao": "Mth, Chao, a lower bound",
          "mth-poisson2": "Mth, Poisson 2",
          "mth-darroch": "Mth, Darroch",
          "mth-gamma": "Mth, gamma 3.5",
          "mth-normal": "Mth, normal",
        },
      },
      interval: intervalWords.en,
    },
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
    fields: {
      model: {
        label: "Model",
        help: "På hvilken måde nogle er lettere at finde end andre. Mh har ulige personer, Mth også ulige lister; data kan ikke sige, hvilken form der gælder for dem, som ingen har fundet.",
        choices: {
          auto: "Den med det mindste BIC",
          mt: "Mt: listerne er forskellige, personerne ikke",
          "mh-chao": "Mh, Chao, en nedre grænse",
          "mh-poisson2": "Mh, Poisson 2",
          "mh-darroch": "Mh, Darroch",
          "mh-gamma": "Mh, gamma 3,5",
          "mh-normal": "Mh, normal",
          "mth-chao": "Mth, Chao, en nedre grænse",
          "mth-poisson2": "Mth, Poisson 2",
          "mth-darroch": "Mth, Darroch",
          "mth-gamma": "Mth, gamma 3,5",
          "mth-normal": "Mth, normal",
        },
      },
      interval: intervalWords.da,
    },
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
