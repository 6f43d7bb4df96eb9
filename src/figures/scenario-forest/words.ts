import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";
import { type ForestWords, forestWords } from "../forest/words.ts";

interface Told {
  readonly scenarios: number;
  /** Smallest and largest estimate. */
  readonly low: string;
  readonly high: string;
  /** The base's interval, where it has one. */
  readonly base: { readonly level: string; readonly low: string; readonly high: string } | null;
  readonly seen: string;
}

/** What the scenario forest says. */
export interface ScenarioForestWords extends FigureWords {
  readonly accessibleName: (scenarios: number) => string;
  /** One scenario alone, its estimate as a multiple of the base. */
  readonly one: (label: string, ratio: string, seen: string) => string;
  readonly many: (told: Told) => string;
  readonly readingKey: ForestWords["readingKey"];
}

const scenariosInEnglish = (count: number): string =>
  count === 1 ? "one scenario" : `${formatCount(count, "en")} scenarios`;
const scenariosInDanish = (count: number): string =>
  count === 1 ? "ét scenarie" : `${formatCount(count, "da")} scenarier`;

export const scenarioForestWords: InEveryLanguage<ScenarioForestWords> = {
  en: {
    name: figureList["scenario-forest"].name.en,
    about:
      "The base estimate first, and below it what the same data say under other assumptions, each with its intervals. How far the scenarios lie apart shows how much the answer depends on what cannot be known.",
    accessibleName: (scenarios) =>
      `Scenario forest: the number of people in all by the base and ${scenariosInEnglish(scenarios)}`,
    one: (label, ratio, seen) => `${label} gives ${ratio} times the estimate of the base; ${seen} were seen.`,
    many: ({ scenarios, low, high, base, seen }) =>
      `The estimates of ${scenariosInEnglish(scenarios)} reach from ${low} to ${high} people in all${
        base ? `, and the ${base.level} interval of the base from ${base.low} to ${base.high}` : ""
      }; ${seen} were seen.`,
    readingKey: (widest, inner, marks) =>
      `${forestWords.en.readingKey(widest, inner, marks)} Upright line: estimate of the base.`,
  },
  da: {
    name: figureList["scenario-forest"].name.da,
    about:
      "Udgangspunktet først, og under det hvad de samme data siger under andre antagelser, hver med sine intervaller. Jo længere scenarierne ligger fra hinanden, jo mere afhænger svaret af det, man ikke kan vide.",
    accessibleName: (scenarios) =>
      `Forest plot over scenarier: antallet af personer i alt efter udgangspunktet og ${scenariosInDanish(scenarios)}`,
    one: (label, ratio, seen) => `${label} giver ${ratio} gange udgangspunktets skøn; ${seen} er kendt.`,
    many: ({ scenarios, low, high, base, seen }) =>
      `Skønnene i ${scenariosInDanish(scenarios)} rækker fra ${low} til ${high} personer i alt${
        base ? `, og udgangspunktets ${base.level}-interval fra ${base.low} til ${base.high}` : ""
      }; ${seen} er kendt.`,
    readingKey: (widest, inner, marks) =>
      `${forestWords.da.readingKey(widest, inner, marks)} Lodret linje: udgangspunktets skøn.`,
  },
};
