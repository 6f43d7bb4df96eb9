import type { DependenceProblem } from "../model/dependence-problem.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

/** What is said where the dependence between lists cannot be assumed as asked, and what to do instead. */
export const dependenceSentences: InEveryLanguage<Pick<ProblemSentences, DependenceProblem["code"]>> = {
  en: {
    "not-a-pair": ({ list }) =>
      `“between” names ${quoted(list)} alone. Name two lists, or leave “between” out to vary the interaction of all lists.`,
    "dependence-varies": ({ between: [a, b], lists }) =>
      `The model links ${series(lists.map(quoted), "en")} all at once, so the dependence between ${quoted(a)} and ${quoted(b)} is not the same for everybody and no single odds ratio can take its place. ` +
      "Leave “between” out to vary the interaction of all lists instead, or start from a model without that link.",
    "dependence-needs-model": () =>
      "The estimate that is varied rests on no single model, so there is none in which the odds ratio of two lists could be set. Leave “between” out to vary the interaction of all lists instead.",
    "dependence-needs-base-model": () =>
      "The same scenario changes the lists, the method or its options, so it is not known beforehand in which model the odds ratio of two lists should be set. " +
      "Make two scenarios of it, or leave “between” out to vary the interaction of all lists.",
    "dependence-already-assumed": ({ between }) =>
      `The estimate that is varied already assumes an odds ratio between ${series(between.map(quoted), "en")}. Vary that one, or leave “between” out to vary the interaction of all lists.`,
    "dependence-of-bound": () =>
      "The estimate that is varied only says that there are not fewer people, and an assumed dependence cannot be put on top of that. Start from an estimate that gives a number.",
    "dependence-keeps-model": () =>
      "The interval of this scenario takes the model of the base for granted, while that of the base allows for the choice of a model, so the two cannot be compared. Compare the estimates, or start from a named model.",
  },
  da: {
    "not-a-pair": ({ list }) =>
      `“between” nævner kun ${quoted(list)}. Nævn to lister, eller udelad “between” for at ændre på vekselvirkningen mellem alle lister.`,
    "dependence-varies": ({ between: [a, b], lists }) =>
      `Modellen knytter ${series(lists.map(quoted), "da")} sammen på én gang, så sammenhængen mellem ${quoted(a)} og ${quoted(b)} ikke er den samme for alle, og én oddsratio kan ikke træde i stedet for den. ` +
      "Udelad “between” for at ændre på vekselvirkningen mellem alle lister, eller gå ud fra en model uden den sammenknytning.",
    "dependence-needs-model": () =>
      "Skønnet bygger ikke på én bestemt model, så der er ingen model, hvor man kan fastsætte oddsratioen mellem to lister. Udelad “between” for at ændre på vekselvirkningen mellem alle lister.",
    "dependence-needs-base-model": () =>
      "Scenariet ændrer også lister, metode eller indstillinger, så det er ikke givet på forhånd, hvilken model oddsratioen mellem to lister skal fastsættes i. " +
      "Del det op i to scenarier, eller udelad “between” for at ændre på vekselvirkningen mellem alle lister.",
    "dependence-already-assumed": ({ between }) =>
      `Skønnet antager allerede en oddsratio mellem ${series(between.map(quoted), "da")}. Lav om på den, eller udelad “between” for at ændre på vekselvirkningen mellem alle lister.`,
    "dependence-of-bound": () =>
      "Skønnet siger kun, at der ikke er færre personer, og oven på det kan man ikke antage en sammenhæng mellem listerne. Gå ud fra et skøn, der giver et tal.",
    "dependence-keeps-model": () =>
      "Scenariets interval tager udgangspunktets model for givet, mens udgangspunktets eget interval tager højde for, at modellen er valgt, så de to kan ikke sammenlignes. Sammenlign skønnene, eller gå ud fra en bestemt model.",
  },
};
