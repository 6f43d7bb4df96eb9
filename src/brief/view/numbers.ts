import { catalogues } from "../../locale/catalogues.ts";
import { formatBounds, formatCount, formatPercent, formatRounded } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { BriefCount, BriefScenario, BriefSpan } from "../content.ts";

/** People counted, or that their number is not told. */
export function countInWords(count: BriefCount, language: Language): string {
  const say = catalogues[language].brief;
  switch (count.kind) {
    case "counted":
      return formatBounds(count, language);
    case "under-five":
      return say.underFive;
    case "withheld":
      return say.withheld;
    default:
      return count satisfies never;
  }
}

/** A number that was estimated and rounded; one that equals the people known is exact, and so is told as it is. */
export const estimated = (value: number, language: Language): string =>
  value >= 100 ? formatCount(value, language) : formatRounded(value, language);

export function spanInWords({ low, high }: BriefSpan, language: Language): string {
  return low === high
    ? estimated(low, language)
    : catalogues[language].brief.range(estimated(low, language), estimated(high, language));
}

/** What a factor does to the number in all: more or fewer by so many per cent, or so many times as many. */
export function factorInWords(factor: number, language: Language): string {
  const { changes: say } = catalogues[language].brief;
  if (factor >= 2) return say.times(formatRounded(factor, language));
  const percent = formatPercent(Number(Math.abs(factor - 1).toPrecision(2)), language);
  if (factor >= 1.01) return say.more(percent);
  return factor <= 0.99 ? say.fewer(percent) : say.same;
}

/** What came out under another assumption. */
export function outcomeInWords(outcome: BriefScenario["outcome"], language: Language): string {
  const { outcome: say } = catalogues[language].brief.scenarios;
  switch (outcome.kind) {
    case "range":
      return say.range(estimated(outcome.low, language), estimated(outcome.high, language));
    case "at-least":
      return say.atLeast(estimated(outcome.low, language));
    case "times":
      return factorInWords(outcome.factor, language);
    case "waiting":
      return say.waiting;
    case "none":
      return say.none;
    default:
      return outcome satisfies never;
  }
}
