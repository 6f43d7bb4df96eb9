import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Told {
  readonly estimates: number;
  readonly low: string;
  readonly high: string;
  /** Ends of the middle half of the estimates. */
  readonly quarter: string;
  readonly threeQuarters: string;
  readonly seen: string;
}

/** What the specification curve says. */
export interface SpecificationCurveWords extends FigureWords {
  readonly accessibleName: (estimates: number) => string;
  readonly finding: (told: Told) => string;
  readonly readingKey: (level: string | null, bounds: boolean) => string;
  readonly people: string;
  readonly base: string;
  readonly others: (settings: number) => string;
  readonly madeBy: string;
}

export const specificationCurveWords: InEveryLanguage<SpecificationCurveWords> = {
  en: {
    name: figureList["specification-curve"].name.en,
    about:
      "All estimates of the scenarios sorted by size, with a mark below each for every choice that made it. A choice whose marks gather at one end pulls the answer that way; one whose marks are spread does not matter.",
    accessibleName: (estimates) => `Specification curve: ${formatCount(estimates, "en")} estimates sorted by size`,
    finding: ({ estimates, low, high, quarter, threeQuarters, seen }) =>
      `${formatCount(estimates, "en")} estimates, the base among them, reach from ${low} to ${high} people in all, the middle half from ${quarter} to ${threeQuarters}; ${seen} were seen.`,
    readingKey: (level, bounds) =>
      `Dot: estimate; ${bounds ? "triangle: lower bound; " : ""}diamond: base; ${level === null ? "" : `thin line: ${level} interval; `}grey band: middle half; dashed line: people seen; below: what made each estimate.`,
    people: "↑ people in all",
    base: "base",
    others: (settings) => `${formatCount(settings, "en")} other settings`,
    madeBy: "Made by",
  },
  da: {
    name: figureList["specification-curve"].name.da,
    about:
      "Alle scenariernes skøn sorteret efter størrelse, med et mærke nedenunder for hvert valg, der ligger bag. Et valg, hvis mærker samler sig i den ene ende, trækker svaret den vej; et, hvis mærker er spredt, betyder ikke noget.",
    accessibleName: (estimates) => `Specifikationskurve: ${formatCount(estimates, "da")} skøn sorteret efter størrelse`,
    finding: ({ estimates, low, high, quarter, threeQuarters, seen }) =>
      `${formatCount(estimates, "da")} skøn, udgangspunktet iblandt, rækker fra ${low} til ${high} personer i alt, den midterste halvdel fra ${quarter} til ${threeQuarters}; ${seen} er kendt.`,
    readingKey: (level, bounds) =>
      `Prik: skøn; ${bounds ? "trekant: nedre grænse; " : ""}rude: udgangspunkt; ${level === null ? "" : `tynd linje: ${level}-interval; `}gråt bånd: den midterste halvdel; stiplet linje: kendte personer; nedenunder: hvad der ligger bag hvert skøn.`,
    people: "↑ personer i alt",
    base: "udgangspunkt",
    others: (settings) => `${formatCount(settings, "da")} andre valg`,
    madeBy: "Valg",
  },
};
