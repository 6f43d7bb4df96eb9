import type { FigureProblem } from "../model/figure-problem.ts";
import type { InEveryLanguage } from "../model/language.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted } from "./series.ts";

/** What is said of figures that there is nothing to draw of; of published ones it is said with the datasets. */
export const figureSentences: InEveryLanguage<
  Pick<ProblemSentences, Exclude<FigureProblem["code"], "unknown-figures">>
> = {
  en: {
    "nothing-to-show": ({ name }) =>
      `There is nothing to show of ${quoted(name)} here. Name a cell that has a result of the right kind.`,
    "no-chains": ({ name }) =>
      `${quoted(name)} has no chains to show: its method computes its numbers without them. Name an estimate whose method samples, such as “latent-class”.`,
    "no-population": ({ name }) =>
      `Rates of ${quoted(name)} need to know how many inhabitants there are. Write them under “population”, for each stratum, or for all together at the top of the notebook.`,
  },
  da: {
    "nothing-to-show": ({ name }) =>
      `Der er intet at vise af ${quoted(name)} her. Nævn en celle med et resultat af den rette slags.`,
    "no-chains": ({ name }) =>
      `${quoted(name)} har ingen kæder at vise: Metoden beregner sine tal uden. Nævn et skøn, hvis metode simulerer, såsom “latent-class”.`,
    "no-population": ({ name }) =>
      `For at regne ${quoted(name)} om til antal pr. 100.000 skal man vide, hvor mange indbyggere der er. Skriv dem under “population”, for hvert stratum eller for alle under ét øverst i notesbogen.`,
  },
};
