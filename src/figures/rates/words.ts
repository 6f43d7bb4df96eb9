import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Known {
  /** Null where the number holds for all strata. */
  readonly label: string | null;
  /** Per 100,000. */
  readonly known: string;
}

interface Told {
  readonly strata: number;
  readonly fewest: Known;
  /** Null where there is one stratum only, or the same number in all. */
  readonly most: Known | null;
  /**
   * From the lowest end of all intervals to the highest; the level is null where they differ, and so is the highest end
   * where all that is claimed are lower bounds.
   */
  readonly estimated: { readonly level: string | null; readonly low: string; readonly high: string | null } | null;
}

/** What the figure of rates says. */
export interface RatesWords extends FigureWords {
  readonly accessibleName: (strata: number) => string;
  readonly axis: string;
  readonly knownMark: string;
  readonly estimateMark: string;
  readonly noEstimate: string;
  readonly finding: (told: Told) => string;
  readonly nothing: string;
  readonly apart: string;
  readonly together: (inhabitants: string) => string;
  readonly missing: (strata: string) => string;
  readonly readingKey: (marks: {
    readonly interval: boolean;
    readonly hollow: boolean;
    readonly bounds: boolean;
  }) => string;
  readonly stratum: string;
  readonly inhabitants: string;
  readonly known: string;
  readonly knownRate: string;
  readonly total: string;
  readonly from: (level: string | null) => string;
  readonly to: (level: string | null) => string;
  readonly none: string;
}

export const ratesWords: InEveryLanguage<RatesWords> = {
  en: {
    name: figureList.rates.name.en,
    about:
      "Known and estimated people per 100,000 inhabitants, stratum by stratum. Where more are known, there may be more people, or only more who look for them.",
    accessibleName: (strata) =>
      `Rates: people per 100,000 inhabitants in ${strata === 1 ? "one stratum" : `${strata} strata`}`,
    axis: "people per 100,000 inhabitants →",
    knownMark: "known",
    estimateMark: "estimated",
    noEstimate: "no estimate",
    finding: ({ strata, fewest, most, estimated }) =>
      `Per 100,000 inhabitants, ${most === null ? `${fewest.known} are known (${fewest.label ?? "everywhere"})` : `between ${fewest.known} (${fewest.label}) and ${most.known} (${most.label}) are known`}${
        estimated === null
          ? "; without an interval no estimated number is given."
          : estimated.high === null
            ? `; the estimate is at least ${estimated.low}, and it is not said how much more.`
            : `; the ${estimated.level === null ? "" : `${estimated.level} `}${strata === 1 ? "interval reaches" : "intervals together reach"} from ${estimated.low} to ${estimated.high}.`
      }`,
    nothing: "No number of inhabitants is given, and so there are no rates.",
    apart: "Each rate is of the inhabitants of that stratum.",
    together: (inhabitants) => `All rates are of the same ${inhabitants} inhabitants.`,
    missing: (strata) => `No number of inhabitants is given for ${strata}.`,
    readingKey: ({ interval, hollow, bounds }) =>
      `Square: known; dot: estimated; ${interval ? "bar: interval; " : ""}${hollow ? "hollow dot: estimate without an interval; " : ""}${bounds ? "triangle: lower bound; " : ""}the axis is logarithmic.`,
    stratum: "Stratum",
    inhabitants: "Inhabitants",
    known: "Known",
    knownRate: "Known per 100,000",
    total: "Estimated per 100,000",
    from: (level) => (level === null ? "From" : `${level} from`),
    to: (level) => (level === null ? "To" : `${level} to`),
    none: "none",
  },
  da: {
    name: figureList.rates.name.da,
    about:
      "Kendte og anslåede personer for hver 100.000 indbyggere, stratum for stratum. Hvor flere er kendt, kan der være flere personer, eller blot flere, der leder efter dem.",
    accessibleName: (strata) =>
      `Pr. 100.000: personer pr. 100.000 indbyggere i ${strata === 1 ? "ét stratum" : `${strata} strata`}`,
    axis: "personer pr. 100.000 indbyggere →",
    knownMark: "kendte",
    estimateMark: "anslået",
    noEstimate: "intet skøn",
    finding: ({ strata, fewest, most, estimated }) =>
      `Pr. 100.000 indbyggere er ${most === null ? `${fewest.known} kendt (${fewest.label ?? "overalt"})` : `mellem ${fewest.known} (${fewest.label}) og ${most.known} (${most.label}) kendt`}${
        estimated === null
          ? "; uden et interval gives der intet anslået tal."
          : estimated.high === null
            ? `; skønnet er mindst ${estimated.low}, uden at det er sagt, hvor meget mere.`
            : `; ${
                strata === 1
                  ? `${estimated.level === null ? "intervallet" : `${estimated.level}-intervallet`} går`
                  : `${estimated.level === null ? "intervallerne" : `${estimated.level}-intervallerne`} går tilsammen`
              } fra ${estimated.low} til ${estimated.high}.`
      }`,
    nothing: "Der er ikke angivet noget indbyggertal, og derfor er der intet at regne ud.",
    apart: "Hvert tal er i forhold til indbyggerne i det pågældende stratum.",
    together: (inhabitants) => `Alle tal er i forhold til de samme ${inhabitants} indbyggere.`,
    missing: (strata) => `Der er ikke angivet noget indbyggertal for ${strata}.`,
    readingKey: ({ interval, hollow, bounds }) =>
      `Firkant: kendte; prik: anslået; ${interval ? "bjælke: interval; " : ""}${hollow ? "hul prik: skøn uden interval; " : ""}${bounds ? "trekant: nedre grænse; " : ""}aksen er logaritmisk.`,
    stratum: "Stratum",
    inhabitants: "Indbyggere",
    known: "Kendte",
    knownRate: "Kendte pr. 100.000",
    total: "Anslået pr. 100.000",
    from: (level) => (level === null ? "Fra" : `${level} fra`),
    to: (level) => (level === null ? "Til" : `${level} til`),
    none: "intet",
  },
};
