import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, OneEstimateInput } from "../figure.ts";
import { dotCount, quantileDots } from "../quantile-dots.ts";

/** One estimate as fifty equally likely cases. */
export const figure: Figure<"one-estimate"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => {
    const say = catalogues[language].figures.dots;
    const hasDots = quantileDots(input.estimate.draws).length > 0;
    const key = hasDots ? say.readingKey : say.noDrawsKey(input.estimate.intervals.length > 0);
    return `${finding(input, language)} ${key}`;
  },
  table: dotsTable,
};

/** Ends of the caption leave a fifth of the cases outside each. */
const outside = dotCount / 5;

/** Chances as counts of cases; numbers to two significant figures, outwards, and the cases counted by those. */
function finding({ estimate }: OneEstimateInput, language: Language): string {
  const say = catalogues[language].figures.dots;
  const { observed } = estimate;
  const cases = quantileDots(estimate.draws);
  const seen = formatCount(observed, language);
  const [lower, higher] = [cases[outside], cases[cases.length - 1 - outside]];
  if (lower === undefined || higher === undefined) return withoutDraws(estimate, seen, language);
  const low = Math.max(twoFigures(lower, Math.floor), observed);
  const high = twoFigures(higher, Math.ceil);
  const aboveLow = cases.filter((each) => each > low).length;
  const belowHigh = cases.filter((each) => each < high).length;
  const count = (value: number): string => formatCount(value, language);
  return isLowerBound(estimate.claim)
    ? say.bound({ aboveLow, low: count(low), seen })
    : say.frequencies({ aboveLow, low: count(low), belowHigh, high: count(high), seen });
}

function withoutDraws({ intervals, observed }: OneEstimateInput["estimate"], seen: string, language: Language): string {
  const interval = toldInterval(intervals);
  if (interval === null) return catalogues[language].figures.dots.noDraws(null, seen);
  const [low, high] = rangeText(interval.low, interval.high, observed, language);
  return catalogues[language].figures.dots.noDraws({ low, high, level: formatPercent(interval.level, language) }, seen);
}

function twoFigures(value: number, outwards: (value: number) => number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return outwards(value / unit) * unit;
}

/** How many cases have at most so many people, five by five. */
function dotsTable({ estimate }: OneEstimateInput, language: Language): FigureTable {
  const say = catalogues[language].figures.dots;
  const cases = quantileDots(estimate.draws);
  return {
    columns: [
      { name: say.cases, align: "end" },
      { name: say.fewerThan, align: "end" },
    ],
    rows: cases.flatMap((people, index) =>
      (index + 1) % 5 === 0 ? [[formatCount(index + 1, language), formatCount(people, language)]] : [],
    ),
  };
}
