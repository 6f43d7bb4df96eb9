import { formatRatio } from "../locale/numbers.ts";
import { series } from "../locale/series.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { ScenarioWords } from "../model/scenario.ts";
import type { AssumedDependence } from "./dependence-field.ts";

const ratio = (value: AssumedDependence, language: Language): string => formatRatio(value["odds-ratio"], language);

export const dependenceWords: InEveryLanguage<ScenarioWords<AssumedDependence>> = {
  en: {
    name: "Assumed dependence",
    about:
      "Supposes how strongly two lists, or all lists together, depend on each other, instead of leaving it to the method. No data can show the interaction of all lists, so this tells how far the answer hangs on it.",
    fields: {
      between: { label: "Between", help: "Two lists; none for the interaction of all lists together." },
      "odds-ratio": {
        label: "Odds ratio",
        help: "1 for independence, above 1 where lists share more people than that, below 1 where they share fewer.",
      },
    },
    label: (value) =>
      value.between.length > 0
        ? `odds ratio ${ratio(value, "en")} between ${series(value.between, "en")}`
        : `interaction of all lists ${ratio(value, "en")}`,
  },
  da: {
    name: "Antaget sammenhæng",
    about:
      "Antager, hvor stærkt to lister, eller alle lister på én gang, hænger sammen, i stedet for at overlade det til metoden. Ingen data kan vise vekselvirkningen mellem alle lister, så her ses det, hvor meget svaret afhænger af den.",
    fields: {
      between: { label: "Mellem", help: "To lister; ingen for vekselvirkningen mellem alle lister på én gang." },
      "odds-ratio": {
        label: "Oddsratio",
        help: "1 for uafhængighed, over 1, hvor lister deler flere personer end som så, under 1, hvor de deler færre.",
      },
    },
    label: (value) =>
      value.between.length > 0
        ? `oddsratio ${ratio(value, "da")} mellem ${series(value.between, "da")}`
        : `vekselvirkning mellem alle lister ${ratio(value, "da")}`,
  },
};
