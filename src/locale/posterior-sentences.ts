import type { InEveryLanguage, Language } from "../model/language.ts";
import type { PosteriorProblem } from "../model/posterior-problem.ts";
import { formatCount, formatPercent } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

/** What is said of priors that cannot be used, and of posteriors that one number does not describe. */
export const posteriorSentences: InEveryLanguage<Pick<ProblemSentences, PosteriorProblem["code"]>> = {
  en: {
    "prior-incomplete": ({ prior, missing }) =>
      `The prior ${quoted(prior)} also needs ${series(missing.map(quoted), "en")}. Write ${missing.length === 1 ? "it" : "them"} under “prior”, or choose “inverse”, which needs nothing.`,
    "prior-range-reversed": ({ low, high }) =>
      `The prior's range goes from ${formatCount(low, "en")} to ${formatCount(high, "en")}. Write the smaller number under “low” and a larger one under “high”.`,
    "prior-median-off": ({ median, low, high, fitting }) =>
      `A log-normal prior with nine tenths between ${formatCount(low, "en")} and ${formatCount(high, "en")} has its median at ${formatCount(fitting, "en")}, not at ${formatCount(median, "en")}. ` +
      "Leave “median” out, or change the range so that its upper end is as many times the median as the median is of the lower end.",
    "prior-below-seen": ({ largest, people }) =>
      `The prior allows at most ${formatCount(largest, "en")} people, and ${formatCount(people, "en")} were seen. Write a larger number under “largest”, or leave it out.`,
    "posterior-beyond-grid": ({ largest, probability }) =>
      `The sums stop at ${formatCount(largest, "en")} people, and ${percentOrLess(probability, "en")} of all probability may lie beyond. ` +
      "The upper end of the interval cannot be relied on: state the largest number that is possible, or a prior that says more.",
    "separate-modes": ({ modes }) =>
      `The models fall into groups with answers that lie apart: ${series(
        modes.map(
          ({ total, probability }) =>
            `around ${formatCount(total, "en")} people (probability ${formatPercent(probability, "en")})`,
        ),
        "en",
      )}. ` +
      "The median may lie where hardly any model puts it. Report the groups, and ask which of their models suits the lists; the table of models names them.",
  },
  da: {
    "prior-incomplete": ({ prior, missing }) =>
      `Forhåndsantagelsen ${quoted(prior)} har også brug for ${series(missing.map(quoted), "da")}. Skriv ${missing.length === 1 ? "den" : "dem"} under “prior”, eller vælg “inverse”, som ikke skal bruge noget.`,
    "prior-range-reversed": ({ low, high }) =>
      `Forhåndsantagelsens interval går fra ${formatCount(low, "da")} til ${formatCount(high, "da")}. Skriv det mindste tal under “low” og et større under “high”.`,
    "prior-median-off": ({ median, low, high, fitting }) =>
      `En lognormal forhåndsantagelse med ni tiendedele mellem ${formatCount(low, "da")} og ${formatCount(high, "da")} har sin median ved ${formatCount(fitting, "da")}, ikke ved ${formatCount(median, "da")}. ` +
      "Udelad “median”, eller lav intervallet om, så den øverste ende er lige så mange gange medianen, som medianen er af den nederste.",
    "prior-below-seen": ({ largest, people }) =>
      `Forhåndsantagelsen tillader højst ${formatCount(largest, "da")} personer, og ${formatCount(people, "da")} er kendt. Skriv et større tal under “largest”, eller udelad det.`,
    "posterior-beyond-grid": ({ largest, probability }) =>
      `Der er summeret op til ${formatCount(largest, "da")} personer, og ${percentOrLess(probability, "da")} af al sandsynlighed kan ligge derudover. ` +
      "Intervallets øverste ende er ikke til at stole på: Angiv det største antal, der er muligt, eller en forhåndsantagelse, der siger mere.",
    "separate-modes": ({ modes }) =>
      `Modellerne falder i grupper, hvis svar ligger langt fra hinanden: ${series(
        modes.map(
          ({ total, probability }) =>
            `omkring ${formatCount(total, "da")} personer (sandsynlighed ${formatPercent(probability, "da")})`,
        ),
        "da",
      )}. ` +
      "Medianen kan ligge, hvor næsten ingen model har den. Angiv grupperne, og overvej, hvis modeller der passer til listerne; de står i tabellen over modeller.",
  },
};

/** At most so many per cent, none of which is rounded to nothing. */
function percentOrLess(probability: number, language: Language): string {
  const least = 0.01;
  const say = { en: { atMost: "up to", below: "less than" }, da: { atMost: "op til", below: "under" } }[language];
  return `${probability < least ? say.below : say.atMost} ${formatPercent(Math.max(probability, least), language)}`;
}
