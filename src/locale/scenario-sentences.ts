import type { InEveryLanguage } from "../model/language.ts";
import type { ScenarioProblem } from "../model/scenario-problem.ts";
import { formatCount } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted } from "./series.ts";

/** What is said of scenarios that cannot be made, or that are worth a note. */
export const scenarioSentences: InEveryLanguage<Pick<ProblemSentences, ScenarioProblem["code"]>> = {
  en: {
    "too-many-scenarios": ({ scenarios, most }) =>
      `These are ${formatCount(scenarios, "en")} combinations, and at most ${formatCount(most, "en")} can be compared. Every list of values multiplies them: shorten one, or split the cell in two.`,
    "base-without-number": ({ base }) =>
      `${quoted(base)} compares lists and gives no number that could be varied. Name an estimate that gives one.`,
    "method-without-prior": ({ method }) =>
      `The method ${quoted(method)} has no prior. Leave “prior” out, or name a Bayesian method beside it.`,
    "needs-whole-table": () =>
      "This scenario changes a table as a whole, and the base adds up strata that were estimated one by one. Name a base without “by”.",
    "spread-of-simulations": ({ tables, unfitted, low, high }) =>
      `${formatCount(tables, "en")} tables were simulated. Nineteen in twenty of their totals lie between ${formatCount(low, "en")} and ${formatCount(high, "en")}; the one in the middle is shown` +
      (unfitted === 0 ? "." : `, and ${formatCount(unfitted, "en")} tables had no estimate.`),
  },
  da: {
    "too-many-scenarios": ({ scenarios, most }) =>
      `Det er ${formatCount(scenarios, "da")} kombinationer, og der kan højst sammenlignes ${formatCount(most, "da")}. Hver liste af værdier ganger dem op: Gør en af dem kortere, eller del cellen i to.`,
    "base-without-number": ({ base }) =>
      `${quoted(base)} sammenligner lister og giver ikke noget tal, der kan varieres. Nævn et skøn, som gør.`,
    "method-without-prior": ({ method }) =>
      `Metoden ${quoted(method)} har ingen forhåndsantagelse. Udelad “prior”, eller nævn en bayesiansk metode ved siden af.`,
    "needs-whole-table": () =>
      "Scenariet ændrer en tabel som helhed, men udgangspunktet lægger grupper sammen, der er skønnet hver for sig. Nævn et udgangspunkt uden “by”.",
    "spread-of-simulations": ({ tables, unfitted, low, high }) =>
      `Der er simuleret ${formatCount(tables, "da")} tabeller. 19 ud af 20 af deres tal ligger mellem ${formatCount(low, "da")} og ${formatCount(high, "da")}; det midterste er vist` +
      (unfitted === 0 ? "." : `, og ${formatCount(unfitted, "da")} tabeller gav intet skøn.`),
  },
};
