import type { InEveryLanguage, Language } from "../model/language.ts";
import type { Conclusion, Dial, TippingPoint } from "../model/scenario-results.ts";
import { type Texts, textIn } from "../model/texts.ts";
import { formatCount, formatRatio } from "./numbers.ts";

type ListNames = Readonly<Record<string, Texts>>;

/** What the sentence says, each odds ratio to two significant figures. */
interface TippingWords {
  /** "fewer than 1,000 people in all", a conclusion in a phrase. */
  readonly conclusion: (side: Conclusion["side"], people: string) => string;
  /** "the odds ratio between police and NGO", or the interaction of all lists where there is no pair. */
  readonly turned: (pair: readonly [string, string] | null) => string;
  readonly failsIf: (conclusion: string, turned: string, side: "below" | "above", at: string) => string;
  readonly holdsOnlyIf: (conclusion: string, turned: string, side: "below" | "above", at: string) => string;
  readonly alwaysHolds: (conclusion: string, turned: string, low: string, high: string) => string;
  readonly neverHolds: (conclusion: string, turned: string, low: string, high: string) => string;
}

const words: InEveryLanguage<TippingWords> = {
  en: {
    conclusion: (side, people) => `“${side === "below" ? "fewer" : "more"} than ${people} people in all”`,
    turned: (pair) => (pair ? `the odds ratio between ${pair[0]} and ${pair[1]}` : "the interaction of all lists"),
    failsIf: (conclusion, turned, side, at) => `The conclusion ${conclusion} fails if ${turned} is ${side} ${at}.`,
    holdsOnlyIf: (conclusion, turned, side, at) =>
      `The conclusion ${conclusion} fails already at the base; it would hold only if ${turned} were ${side} ${at}.`,
    alwaysHolds: (conclusion, turned, low, high) =>
      `The conclusion ${conclusion} holds wherever ${turned} lies between ${low} and ${high}.`,
    neverHolds: (conclusion, turned, low, high) =>
      `The conclusion ${conclusion} fails wherever ${turned} lies between ${low} and ${high}.`,
  },
  da: {
    conclusion: (side, people) => `“${side === "below" ? "under" : "over"} ${people} personer i alt”`,
    turned: (pair) =>
      pair ? `oddsratioen mellem ${pair[0]} og ${pair[1]}` : "vekselvirkningen mellem alle lister på én gang",
    failsIf: (conclusion, turned, side, at) =>
      `Konklusionen ${conclusion} holder ikke, hvis ${turned} er ${side === "below" ? "under" : "over"} ${at}.`,
    holdsOnlyIf: (conclusion, turned, side, at) =>
      `Konklusionen ${conclusion} holder ikke engang i udgangspunktet; den ville kun holde, hvis ${turned} var ${side === "below" ? "under" : "over"} ${at}.`,
    alwaysHolds: (conclusion, turned, low, high) =>
      `Konklusionen ${conclusion} holder, så længe ${turned} ligger mellem ${low} og ${high}.`,
    neverHolds: (conclusion, turned, low, high) =>
      `Konklusionen ${conclusion} holder ikke, når ${turned} ligger mellem ${low} og ${high}.`,
  },
};

/**
 * Where a conclusion turns over, in a sentence: “The conclusion “fewer than 1,000 people in all” fails if the odds ratio
 * between police and NGO is below 0.4.” Where it fails at the base already, the sentence says what would be needed for it
 * to hold; where it does not turn over on the dial, that it holds, or fails, all over the range of the dial. Lists are
 * called by their full names where `listNames` has them.
 */
export function tippingSentence(
  dial: Dial,
  { conclusion, holdsAtBase, at, failsWhen }: TippingPoint,
  language: Language,
  listNames: ListNames = {},
): string {
  const say = words[language];
  const ratio = (value: number): string => formatRatio(value, language);
  const called = say.conclusion(conclusion.side, formatCount(conclusion.people, language));
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
  return words[language].turned(between && [named(between[0]), named(between[1])]);
}

/** "“fewer than 1,000 people in all”". */
export const conclusionName = ({ side, people }: Conclusion, language: Language): string =>
  words[language].conclusion(side, formatCount(people, language));
