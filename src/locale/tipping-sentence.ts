import type { DatasetDescription } from "../model/dataset.ts";
import type { Language } from "../model/language.ts";
import type { Conclusion, Dial, TippingPoint } from "../model/scenario-results.ts";
import { textIn } from "../model/texts.ts";
import { catalogues } from "./catalogues.ts";
import { formatCount, formatRatio } from "./numbers.ts";

type ListNames = DatasetDescription["listNames"];

/**
 * Where a conclusion turns over, in a sentence: “The conclusion “fewer than 1,000 people in all” fails if the odds ratio
 * between police and NGO is below 0.4.” Where it fails at the base already, the sentence says what would be needed for it
 * to hold; where it does not turn over on the dial, that it holds, or fails, all over the range of the dial. Lists are
 * called by their full names where `listNames` has them; odds ratios have two significant figures.
 */
export function tippingSentence(
  dial: Dial,
  { conclusion, holdsAtBase, at, failsWhen }: TippingPoint,
  language: Language,
  listNames: ListNames = {},
): string {
  const say = catalogues[language].scenarios.tipping;
  const ratio = (value: number): string => formatRatio(value, language);
  const called = conclusionName(conclusion, language);
  const turned = turnedName(dial.between, language, listNames);
  if (at === null) {
    const [low, high] = [dial.points[0]?.oddsRatio ?? dial.base, dial.points.at(-1)?.oddsRatio ?? dial.base];
    const tell = holdsAtBase ? say.alwaysHolds : say.neverHolds;
    return tell(called, turned, ratio(low), ratio(high));
  }
  return holdsAtBase
    ? say.failsIf(called, turned, failsWhen, ratio(at))
    : say.holdsOnlyIf(called, turned, failsWhen === "below" ? "above" : "below", ratio(at));
}

/** "the odds ratio between police and NGO", or "the interaction of all lists". */
export function turnedName(between: Dial["between"], language: Language, listNames: ListNames = {}): string {
  const named = (list: string): string =>
    Object.hasOwn(listNames, list) ? textIn(listNames[list] ?? {}, language) : list;
  return catalogues[language].scenarios.tipping.turned(between && [named(between[0]), named(between[1])]);
}

/** "“fewer than 1,000 people in all”". */
const conclusionName = ({ side, people }: Conclusion, language: Language): string =>
  catalogues[language].scenarios.tipping.conclusion(side, formatCount(people, language));
