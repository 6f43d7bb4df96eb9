import type { EstimatesProblem } from "../model/estimates-problem.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { formatCount, formatDecimal, formatPercent } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted } from "./series.ts";

/** What the checks say of a set of estimates: what is doubtful about them, and what to do next. */
export const estimatesSentences: InEveryLanguage<Pick<ProblemSentences, EstimatesProblem["code"]>> = {
  en: {
    "methods-disagree": ({ methods, lowest, highest, ratio }) =>
      `${methods === 2 ? "Two methods fit" : `${formatCount(methods, "en")} methods fit`} the table acceptably but disagree: ${quoted(highest)} gives ${formatDecimal(ratio, 1, "en")} times as many people as ${quoted(lowest)}. ` +
      "Do not rest on one of them; ask which of their assumptions is right for these lists.",
    "estimate-runs-away": ({ name, times, most }) =>
      `${quoted(name)} gives ${formatCount(times, "en")} times as many people as were seen; more than ${formatCount(most, "en")} times as many is a sign that the lists say next to nothing. ` +
      "Use a simpler model, merge lists, or give a lower limit.",
    "interval-runs-away": ({ name, level, times, most }) =>
      `The ${formatPercent(level, "en")} interval of ${quoted(name)} ${times === null ? "has no upper end" : `reaches up to ${formatCount(times, "en")} times as many people as were seen`}; beyond ${formatCount(most, "en")} times the lists set no real limit. ` +
      "Give its lower end, or use a simpler model.",
    "chains-disagree": ({ name, rHat, most }) =>
      `The chains of ${quoted(name)} have not come to the same result (R-hat ${formatDecimal(rHat, 2, "en")}, and at most ${formatDecimal(most, 2, "en")} is wanted). ` +
      "Let them run longer, or use a simpler model.",
    "interval-wide": ({ name, level, ratio }) =>
      `Even the narrowest range that allows for the choice of the model, the ${formatPercent(level, "en")} interval of ${quoted(name)}, is wide: its upper end is ${formatDecimal(ratio, 1, "en")} times its lower one. ` +
      "Rest on the order of magnitude and on the lower end, and do not compare it with other years or places.",
    "interval-too-narrow": ({ name, level, overlaps, share }) =>
      `The ${formatPercent(level, "en")} interval of ${quoted(name)} is too narrow: ${formatCount(overlaps, "en")} pair overlaps allow none narrower than a certain width, and it has ${formatPercent(share, "en")} of that. ` +
      "Use an interval in which the choice of the model is repeated, and look whether people were counted more than once.",
    "lists-not-covered": ({ lists, covered, tooLow, tooHigh }) =>
      `When each list is estimated from the others, the interval covers its true size for ${formatCount(covered, "en")} of ${formatCount(lists, "en")} lists; it is too low for ${formatCount(tooLow, "en")} and too high for ${formatCount(tooHigh, "en")}. ` +
      "Expect the estimate of the whole to miss in the same direction.",
  },
  da: {
    "methods-disagree": ({ methods, lowest, highest, ratio }) =>
      `${methods === 2 ? "To metoder" : `${formatCount(methods, "da")} metoder`} passer rimeligt til tabellen, men er uenige: ${quoted(highest)} giver ${formatDecimal(ratio, 1, "da")} gange så mange personer som ${quoted(lowest)}. ` +
      "Byg ikke på én af dem alene, men spørg, hvilke af deres antagelser der er rigtige for disse lister.",
    "estimate-runs-away": ({ name, times, most }) =>
      `${quoted(name)} giver ${formatCount(times, "da")} gange så mange personer, som der er kendt; mere end ${formatCount(most, "da")} gange så mange er tegn på, at listerne næsten intet siger. ` +
      "Brug en enklere model, slå lister sammen, eller angiv en nedre grænse.",
    "interval-runs-away": ({ name, level, times, most }) =>
      `${formatPercent(level, "da")}-intervallet for ${quoted(name)} ${times === null ? "har ingen øvre ende" : `når op til ${formatCount(times, "da")} gange så mange personer, som der er kendt`}; ud over ${formatCount(most, "da")} gange sætter listerne ingen reel grænse. ` +
      "Angiv den nedre ende, eller brug en enklere model.",
    "chains-disagree": ({ name, rHat, most }) =>
      `Kæderne i ${quoted(name)} er ikke nået til samme resultat (R-hat ${formatDecimal(rHat, 2, "da")}; den bør højst være ${formatDecimal(most, 2, "da")}). ` +
      "Lad dem køre længere, eller brug en enklere model.",
    "interval-wide": ({ name, level, ratio }) =>
      `Selv det smalleste interval, der tager højde for valget af model, ${formatPercent(level, "da")}-intervallet for ${quoted(name)}, er bredt: Den øverste ende er ${formatDecimal(ratio, 1, "da")} gange den nederste. ` +
      "Hold dig til størrelsesordenen og den nedre ende, og sammenlign ikke med andre år eller steder.",
    "interval-too-narrow": ({ name, level, overlaps, share }) =>
      `${formatPercent(level, "da")}-intervallet for ${quoted(name)} er for snævert: Med ${formatCount(overlaps, "da")} paroverlap er der en grænse for, hvor smalt et interval kan være, og det har kun ${formatPercent(share, "da")} af den bredde. ` +
      "Brug et interval, hvor valget af model gentages, og se efter, om personer er talt med mere end én gang.",
    "lists-not-covered": ({ lists, covered, tooLow, tooHigh }) =>
      `Når hver liste skønnes ud fra de andre, dækker intervallet listens sande størrelse for ${formatCount(covered, "da")} af ${formatCount(lists, "da")} lister; det er for lavt for ${formatCount(tooLow, "da")} og for højt for ${formatCount(tooHigh, "da")}. ` +
      "Regn med, at skønnet over helheden rammer forbi i samme retning.",
  },
};
