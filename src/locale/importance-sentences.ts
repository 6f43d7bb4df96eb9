import type { ImportanceProblem } from "../model/importance-problem.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { formatCount, formatDecimal, formatPercent, formatRounded } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

/** What is said where draws from many models leave something in doubt. */
export const importanceSentences: InEveryLanguage<Pick<ProblemSentences, ImportanceProblem["code"]>> = {
  en: {
    "models-not-found": ({ coverage, wanted }) =>
      `The search found models that hold ${share(coverage).en} of all probability; ${share(wanted).en} was asked for. ` +
      "Models that were not found may say something else: lower the highest order, merge lists, or report the share with the number.",
    "quantile-unsettled": ({ probability, total, error }) =>
      `The draws settle the ${formatPercent(probability, "en")} point of the distribution only to between ${formatRounded(total - 2 * error, "en")} and ${formatRounded(total + 2 * error, "en")} people, so another seed could give another number. ` +
      "Ask for more draws in all, or give the number rounded so far that this does not show.",
    "weights-degenerate": ({ models, model, probability, effective }) =>
      `In ${models === 1 ? `model ${model}` : `${formatCount(models, "en")} models, such as ${model},`} which ${models === 1 ? "has" : "have"} ${formatPercent(probability, "en")} of all probability, a few draws carry most of the weight: they are worth ${formatCount(effective, "en")} independent ones, and perhaps fewer. ` +
      "The probabilities of models and the upper end of the interval are less exact than their errors say. This happens where lists hardly overlap; ask for more draws, or leave such a list out.",
    "draws-beyond-people": ({ largest, probability }) =>
      `With probability ${formatPercent(probability, "en")} the models allow more than ${formatCount(largest, "en")} people, more than there are on earth. ` +
      "The lists do not limit the number upwards: do not report the upper end of the interval, and look for models or lists that leave no overlap empty.",
  },
  da: {
    "models-not-found": ({ coverage, wanted }) =>
      `Søgningen fandt modeller, der har ${share(coverage).da} af al sandsynlighed; der blev bedt om ${share(wanted).da}. ` +
      "Modeller, der ikke blev fundet, kan sige noget andet: Sænk den højeste orden, slå lister sammen, eller angiv andelen sammen med tallet.",
    "quantile-unsettled": ({ probability, total, error }) =>
      `Udtrækningerne fastlægger kun fordelingens ${formatPercent(probability, "da")}-punkt til mellem ${formatRounded(total - 2 * error, "da")} og ${formatRounded(total + 2 * error, "da")} personer, så en anden startværdi (seed) kan give et andet tal. ` +
      "Bed om flere udtrækninger i alt, eller afrund tallet så meget, at det ikke ses.",
    "weights-degenerate": ({ models, model, probability, effective }) =>
      `I ${models === 1 ? `modellen ${model}` : `${formatCount(models, "da")} modeller, blandt andre ${model},`} som har ${formatPercent(probability, "da")} af al sandsynlighed, bærer nogle få udtrækninger det meste af vægten: De svarer til ${formatCount(effective, "da")} uafhængige og måske færre. ` +
      "Modellernes sandsynligheder og intervallets øvre ende er mindre nøjagtige, end deres fejl angiver. Det sker, når lister næsten ikke overlapper; bed om flere udtrækninger, eller udelad en sådan liste.",
    "draws-beyond-people": ({ largest, probability }) =>
      `Med sandsynlighed ${formatPercent(probability, "da")} tillader modellerne mere end ${formatCount(largest, "da")} personer, flere end der er på jorden. ` +
      "Listerne begrænser ikke tallet opad: Angiv ikke intervallets øvre ende, og find modeller eller lister, der ikke efterlader tomme overlap.",
  },
};

/** To a tenth of a per cent, as what is missing may be less than one. */
const share = (value: number): InEveryLanguage<string> => ({
  en: `${formatDecimal(100 * value, 1, "en")}%`,
  da: `${formatDecimal(100 * value, 1, "da")} %`,
});
