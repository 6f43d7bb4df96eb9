import { isLowerBound } from "../model/claim.ts";
import type { Estimate, Interval } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import { catalogues } from "./catalogues.ts";
import { formatCount, formatRatio, formatRounded } from "./numbers.ts";
import type { Phrase } from "./phrase.ts";

/** The interval that is told in words: the one of 95 %, or else the widest. */
export function toldInterval(intervals: readonly Interval[]): Interval | null {
  const widestFirst = [...intervals].sort((a, b) => b.level - a.level);
  return widestFirst.find((interval) => interval.level === 0.95) ?? widestFirst[0] ?? null;
}

/**
 * The estimate in one or two sentences: the range of the interval to two significant figures, as it has no more, and
 * always beside it how many were seen. The point estimate is not told; without an interval, no number is.
 */
export function estimateSentence(estimate: Estimate, language: Language): Phrase {
  const say = catalogues[language].cells.estimate;
  const seen = formatCount(estimate.observed, language);
  if (estimate.total === null) {
    return estimate.diagnostics.rHat === undefined ? say.noTotal(seen) : say.withheld(seen);
  }
  const interval = toldInterval(estimate.intervals);
  if (interval === null) return say.noInterval(seen);
  if (isLowerBound(estimate.claim)) return say.atLeast(atLeastText(interval.low, estimate.observed, language), seen);
  const low = Math.max(interval.low, estimate.observed);
  const high = Math.max(interval.high, low);
  if (high === estimate.observed) return say.nobodyMore(seen);
  const [lowText, highText] = rangeText(low, high, estimate.observed, language);
  return [...say.range(lowText, highText, seen), ...ratioPhrase(low, high, estimate.observed, language)];
}

/**
 * Both ends to two significant figures, below a hundred outwards to whole people. A low end that is, or would round to
 * fewer than, the people seen is their number; two ends that would round to the same number are given to the person.
 */
export function rangeText(low: number, high: number, observed: number, language: Language): readonly [string, string] {
  const lowRounded = low < 100 ? Math.floor(low) : twoFigures(low);
  const highRounded = high < 100 ? Math.ceil(high) : twoFigures(high);
  if (lowRounded === highRounded) {
    return [formatCount(Math.floor(low), language), formatCount(Math.ceil(high), language)];
  }
  const lowText =
    low === observed || lowRounded < observed ? formatCount(observed, language) : formatRounded(lowRounded, language);
  return [lowText, formatRounded(highRounded, language)];
}

/** A lower limit to two significant figures, downwards, as it claims no more; never fewer than the people seen. */
export function atLeastText(low: number, observed: number, language: Language): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1);
  return formatCount(Math.max(Math.floor(low / unit) * unit, observed), language);
}

const twoFigures = (value: number): number => Number(value.toPrecision(2));

function ratioPhrase(low: number, high: number, observed: number, language: Language): Phrase {
  const say = catalogues[language].cells.estimate;
  const unseenAtLeast = (low - observed) / observed;
  const unseenAtMost = (high - observed) / observed;
  const tell = unseenAtMost < 1 ? say.ratioPerHundred : say.ratio;
  const each = unseenAtMost < 1 ? 100 : 1;
  return tell(formatRatio(unseenAtLeast * each, language), formatRatio(unseenAtMost * each, language));
}
