import type { InEveryLanguage } from "../model/language.ts";
import type { SamplerProblem } from "../model/sampler-problem.ts";
import { formatCount, formatDecimal, formatPercent, formatRounded } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

/** What is said of samplers whose chains leave something in doubt. */
export const samplerSentences: InEveryLanguage<Pick<ProblemSentences, SamplerProblem["code"]>> = {
  en: {
    "total-withheld": ({ chains, apart, rHat, most, low, high }) =>
      `The number is withheld: the ${formatCount(chains, "en")} chains of the sampler did not come to the same answer (${disagreement(rHat, most, apart).en}); the medians of single chains go from ${formatRounded(low, "en")} to ${formatRounded(high, "en")} people. ` +
      "Let the chains run longer; if they still disagree, the lists allow several explanations, and another method must decide between them.",
    "few-effective-draws": ({ part, level, effective, wanted }) =>
      `The draws are so alike that ${part === "middle" ? "the median" : `the ${part === "low" ? "lower" : "upper"} end of the ${formatPercent(level, "en")} interval`} rests on only ${formatCount(effective, "en")} independent ones; ${formatCount(wanted, "en")} are wanted. ` +
      `Expect ${part === "middle" ? "the numbers" : "that end"} to change with the seed, or let the chains run longer.`,
    "stays-beyond-limit": ({ end, level, limit, stays, around }) =>
      `${stays === 1 ? "One run" : `${formatCount(stays, "en")} runs`} of the sampler stayed around ${formatRounded(around, "en")} people for long, ${end === "low" ? "below" : "above"} the ${formatPercent(level, "en")} interval: the lists allow a second explanation with ${end === "low" ? "fewer" : "more"} people, and how much weight it deserves is known only roughly. ` +
      `Rely less on the ${end === "low" ? "lower" : "upper"} end of the interval (${formatRounded(limit, "en")}) than on the rest.`,
    "cap-binds": ({ times, probability }) =>
      `The cap of ${formatDecimal(times, Number.isInteger(times) ? 0 : 1, "en")} unseen people for each one seen decides the upper end: ${formatPercent(probability, "en")} of the draws are close to it. ` +
      "Raise the cap to see how far the lists alone let the number go, or say why it cannot be larger.",
  },
  da: {
    "total-withheld": ({ chains, apart, rHat, most, low, high }) =>
      `Tallet holdes tilbage: Samplerens ${formatCount(chains, "da")} kæder nåede ikke til samme svar (${disagreement(rHat, most, apart).da}); de enkelte kæders medianer går fra ${formatRounded(low, "da")} til ${formatRounded(high, "da")} personer. ` +
      "Lad kæderne køre længere; er de stadig uenige, tillader listerne flere forklaringer, og en anden metode må afgøre, hvilken der gælder.",
    "few-effective-draws": ({ part, level, effective, wanted }) =>
      `Udtrækningerne ligner hinanden så meget, at ${part === "middle" ? "medianen" : `den ${part === "low" ? "nedre" : "øvre"} ende af ${formatPercent(level, "da")}-intervallet`} kun bygger på ${formatCount(effective, "da")} uafhængige; der bør være ${formatCount(wanted, "da")}. ` +
      `Regn med, at ${part === "middle" ? "tallene ændrer" : "den ende ændrer"} sig med startværdien (seed), eller lad kæderne køre længere.`,
    "stays-beyond-limit": ({ end, level, limit, stays, around }) =>
      `${stays === 1 ? "Ét gennemløb" : `${formatCount(stays, "da")} gennemløb`} af sampleren blev længe omkring ${formatRounded(around, "da")} personer, ${end === "low" ? "under" : "over"} ${formatPercent(level, "da")}-intervallet: Listerne tillader en anden forklaring med ${end === "low" ? "færre" : "flere"} personer, og hvor meget den bør tælle, vides kun omtrentligt. ` +
      `Stol mindre på intervallets ${end === "low" ? "nedre" : "øvre"} ende (${formatRounded(limit, "da")}) end på resten.`,
    "cap-binds": ({ times, probability }) =>
      `Loftet på ${formatDecimal(times, Number.isInteger(times) ? 0 : 1, "da")} ukendte for hver kendt bestemmer den øvre ende: ${formatPercent(probability, "da")} af udtrækningerne ligger tæt på det. ` +
      "Hæv loftet for at se, hvor højt listerne alene lader tallet gå, eller begrund, at det ikke kan være større.",
  },
};

/** Where R-hat is as it should be, a chain that sits apart is the reason. */
function disagreement(rHat: number, most: number, apart: number): InEveryLanguage<string> {
  if (rHat <= most) {
    return {
      en: `${formatCount(apart, "en")} of them ${apart === 1 ? "sits" : "sit"} apart from the others`,
      da: `${formatCount(apart, "da")} af dem ligger for sig selv`,
    };
  }
  return {
    en: `R-hat ${formatDecimal(rHat, 2, "en")}, and at most ${formatDecimal(most, 2, "en")} is wanted`,
    da: `R-hat ${formatDecimal(rHat, 2, "da")}; den bør højst være ${formatDecimal(most, 2, "da")}`,
  };
}
