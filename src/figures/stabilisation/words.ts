import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

type Ends = readonly [low: string, high: string];

interface Told {
  readonly level: string;
  /** How many models are admitted at first, and at last. */
  readonly first: number;
  readonly last: number;
  readonly from: Ends;
  readonly to: Ends;
  /** Whether the last models that were admitted moved it hardly at all. */
  readonly settled: boolean;
  readonly seen: string;
}

/** What the figure of stabilisation says. */
export interface StabilisationWords extends FigureWords {
  readonly accessibleName: (label: string, steps: number) => string;
  readonly models: string;
  /** Below and above the axes. */
  readonly modelsAxis: string;
  readonly peopleAxis: string;
  readonly seenMark: (seen: string) => string;
  readonly finding: (told: Told) => string;
  /** Where no interval is there to compare. */
  readonly nothing: (seen: string) => string;
  readonly readingKey: (widest: string | null, inner: readonly string[]) => string;
  readonly usable: string;
  readonly from: (level: string) => string;
  readonly to: (level: string) => string;
  readonly none: string;
}

export const stabilisationWords: InEveryLanguage<StabilisationWords> = {
  en: {
    name: figureList.stabilisation.name.en,
    about:
      "The interval when only the best model may be chosen, then the two best, and so on. It should settle as more are admitted; where it still moves at the end, admit more.",
    accessibleName: (label, steps) =>
      `Stabilisation: the interval of ${label} at ${formatCount(steps, "en")} numbers of admitted models`,
    models: "Models admitted",
    modelsAxis: "models admitted →",
    peopleAxis: "↑ people in all",
    seenMark: (seen) => `${seen} seen`,
    finding: ({ level, first, last, from, to, settled, seen }) =>
      `With ${first === 1 ? "the best model alone" : `the best ${formatCount(first, "en")} models`} the ${level} interval reaches from ${from[0]} to ${from[1]} people in all, with ${formatCount(last, "en")} models from ${to[0]} to ${to[1]}; ${seen} were seen. ${settled ? "At the end it hardly moves any more: it has settled." : "At the end it still moves: admit more models."}`,
    nothing: (seen) => `There are no intervals to compare, and so no number is given; ${seen} were seen.`,
    readingKey: (widest, inner) =>
      `${widest === null ? "D" : `Thin line: ${widest} interval; ${inner.length > 0 ? `thick bar: ${series(inner, "en")} ${inner.length === 1 ? "interval" : "intervals"}; ` : ""}d`}ashed line: people seen.`,
    usable: "Usable resamples",
    from: (level) => `${level} from`,
    to: (level) => `${level} to`,
    none: "none",
  },
  da: {
    name: figureList.stabilisation.name.da,
    about:
      "Intervallet, når kun den bedste model må vælges, derefter de to bedste og så videre. Det bør falde til ro, efterhånden som flere får lov at være med; flytter det sig stadig til sidst, så tag flere med.",
    accessibleName: (label, steps) =>
      `Stabilisering: intervallet for ${label} ved ${formatCount(steps, "da")} antal tilladte modeller`,
    models: "Tilladte modeller",
    modelsAxis: "tilladte modeller →",
    peopleAxis: "↑ personer i alt",
    seenMark: (seen) => `${seen} kendte`,
    finding: ({ level, first, last, from, to, settled, seen }) =>
      `Med ${first === 1 ? "den bedste model alene" : `de ${formatCount(first, "da")} bedste modeller`} går ${level}-intervallet fra ${from[0]} til ${from[1]} personer i alt, med ${formatCount(last, "da")} modeller fra ${to[0]} til ${to[1]}; ${seen} er kendt. ${settled ? "Til sidst flytter det sig næsten ikke mere: Det er faldet til ro." : "Det flytter sig stadig til sidst: Tag flere modeller med."}`,
    nothing: (seen) => `Der er ingen intervaller at sammenligne, og derfor gives der intet tal; ${seen} er kendt.`,
    readingKey: (widest, inner) =>
      `${
        widest === null
          ? "S"
          : `Tynd linje: ${widest}-interval; ${
              inner.length > 0
                ? `tyk bjælke: ${series(
                    inner.map((level) => `${level}-`),
                    "da",
                  )}interval; `
                : ""
            }s`
      }tiplet linje: kendte personer.`,
    usable: "Brugbare genudtrækninger",
    from: (level) => `${level} fra`,
    to: (level) => `${level} til`,
    none: "intet",
  },
};
