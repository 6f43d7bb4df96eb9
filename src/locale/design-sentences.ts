import type { DesignProblem } from "../model/design-problem.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { formatCount, formatRatio } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted } from "./series.ts";

/** What is said of plans for collecting data that cannot be reckoned with; which plan it is says the sentence around it. */
export const designSentences: InEveryLanguage<Pick<ProblemSentences, DesignProblem["code"]>> = {
  en: {
    "design-without-people": ({ base }) =>
      `${quoted(base)} gives no number of people to plan for. Write how many there may be, for example “people: 400”, or name an estimate that gives a number.`,
    "nobody-left-to-find": ({ people, seen }) =>
      `The plan is for ${formatCount(people, "en")} people, but ${formatCount(seen, "en")} are known already, so there is nobody left to find. Write a larger number under “people”.`,
    "reaches-everybody": ({ list, most }) =>
      `${quoted(list)} would know everybody if it reached ${formatRatio(most, "en")} times as many people as now. Choose a smaller number.`,
    "formula-needs-independence": () =>
      "The formula holds only where lists are independent and every record is linked rightly. Write “by: simulation”, or leave out dependence and missed links.",
  },
  da: {
    "design-without-people": ({ base }) =>
      `${quoted(base)} giver intet antal personer at planlægge efter. Skriv, hvor mange der kan være, for eksempel “people: 400”, eller nævn et skøn, der giver et tal.`,
    "nobody-left-to-find": ({ people, seen }) =>
      `Planen gælder ${formatCount(people, "da")} personer, men ${formatCount(seen, "da")} er allerede kendt, så der er ingen tilbage at finde. Skriv et større tal under “people”.`,
    "reaches-everybody": ({ list, most }) =>
      `${quoted(list)} ville kende alle, hvis den nåede ${formatRatio(most, "da")} gange så mange personer som nu. Vælg et mindre tal.`,
    "formula-needs-independence": () =>
      "Formlen gælder kun, når listerne er uafhængige, og alle poster er kædet rigtigt sammen. Skriv “by: simulation”, eller udelad afhængighed og oversete genfund.",
  },
};
