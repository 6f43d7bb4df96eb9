import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Extremes {
  readonly largest: string;
  readonly largestOf: readonly string[];
  /** Null when all values are equal. */
  readonly smallest: string | null;
  readonly smallestOf: readonly string[];
}

/** What the figure of bars says. */
export interface BarsWords extends FigureWords {
  readonly accessibleName: (title: string, bars: number) => string;
  readonly finding: (title: string, extremes: Extremes) => string;
}

/** More names than this are counted instead. */
const mostNamed = 2;

export const barsWords: InEveryLanguage<BarsWords> = {
  en: {
    name: figureList.bars.name.en,
    about:
      "Published figures as bars from zero, in the order in which they were published, each with its number. They say who is known and by whom, not how many are unknown.",
    accessibleName: (title, bars) => `Bars: ${title} (${formatCount(bars, "en")} numbers)`,
    finding: (title, { largest, largestOf, smallest, smallestOf }) => {
      const named = (names: readonly string[]): string =>
        names.length > mostNamed ? `${formatCount(names.length, "en")} bars` : series(names, "en");
      return `${title}. ${
        smallest === null
          ? `Every number is ${largest}.`
          : `The largest number is ${largest} (${named(largestOf)}), the smallest ${smallest} (${named(smallestOf)}).`
      }`;
    },
  },
  da: {
    name: figureList.bars.name.da,
    about:
      "Offentliggjorte tal som søjler fra nul, i den rækkefølge, de er offentliggjort, hver med sit tal. De siger, hvem der er kendt og af hvem, ikke hvor mange der er ukendte.",
    accessibleName: (title, bars) => `Liggende søjler: ${title} (${formatCount(bars, "da")} tal)`,
    finding: (title, { largest, largestOf, smallest, smallestOf }) => {
      const named = (names: readonly string[]): string =>
        names.length > mostNamed ? `${formatCount(names.length, "da")} søjler` : series(names, "da");
      return `${title}. ${
        smallest === null
          ? `Alle tal er ${largest}.`
          : `Det største tal er ${largest} (${named(largestOf)}), det mindste ${smallest} (${named(smallestOf)}).`
      }`;
    },
  },
};
