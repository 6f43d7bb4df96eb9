import { formatCount } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Range {
  /** Null when the ranges are of different levels. */
  readonly level: string | null;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
  /** How many more estimates have no interval. */
  readonly without: number;
}

/** What the forest plot says. */
export interface ForestWords extends FigureWords {
  readonly accessibleName: (estimates: number) => string;
  readonly axis: string;
  readonly seenMark: (seen: string) => string;
  readonly noInterval: string;
  readonly oneRange: (range: Range & { readonly label: string }) => string;
  readonly manyRanges: (range: Range & { readonly estimates: number }) => string;
  readonly noIntervals: (estimates: number, seen: string) => string;
  /** Where all that is shown are lower bounds. */
  readonly onlyBounds: (bound: { label: string; estimates: number; low: string; seen: string }) => string;
  readonly readingKey: (
    widest: string | null,
    inner: readonly string[],
    marks: { readonly hollow: boolean; readonly bounds: boolean },
  ) => string;
  readonly estimate: string;
  readonly seen: string;
  readonly total: string;
  readonly from: (level: string) => string;
  readonly to: (level: string) => string;
  readonly none: string;
}

const parts = (...said: readonly (string | false)[]): string => `${said.filter((part) => part !== false).join("; ")}.`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const forestWords: InEveryLanguage<ForestWords> = {
  en: {
    name: figureList.forest.name.en,
    about:
      "Estimates of the number of people in all, below each other on one axis, each with its intervals. The people who were seen are marked, so that what is known and what is estimated stay apart.",
    accessibleName: (estimates) =>
      `Forest plot: the number of people in all by ${estimates === 1 ? "one estimate" : `${formatCount(estimates, "en")} estimates`}`,
    axis: "people in all →",
    seenMark: (seen) => `${seen} seen`,
    noInterval: "no interval",
    oneRange: ({ label, level, low, high, seen, without }) =>
      `${capital(label)}: between ${low} and ${high} people in all${level ? ` (${level} interval)` : ""}; ${seen} were seen.${withoutInEnglish(without)}`,
    manyRanges: ({ estimates, level, low, high, seen, without }) =>
      `The ${level ? `${level} ` : ""}intervals of ${formatCount(estimates, "en")} estimates together reach from ${low} to ${high} people in all; ${seen} were seen.${withoutInEnglish(without)}`,
    noIntervals: (estimates, seen) =>
      `${estimates === 1 ? "The estimate has no interval" : "None of the estimates has an interval"}, and so no number is given; ${seen} were seen.`,
    onlyBounds: ({ label, estimates, low, seen }) =>
      `${estimates === 1 ? capital(label) : "The lower bounds"}: at least ${low} people in all, and it is not said how many more; ${seen} were seen.`,
    readingKey: (widest, inner, { hollow, bounds }) =>
      capital(
        parts(
          widest !== null && `${inner.length > 0 ? "thin line" : "line"}: ${widest} interval`,
          inner.length > 0 && `thick bar: ${series(inner, "en")} ${inner.length === 1 ? "interval" : "intervals"}`,
          widest !== null && "dot: estimate",
          hollow && "hollow dot: estimate without an interval",
          bounds && "triangle: lower bound, of which only the low end is claimed",
          "dashed line: people seen",
        ),
      ),
    estimate: "Estimate",
    seen: "Seen",
    total: "In all",
    from: (level) => `${level} from`,
    to: (level) => `${level} to`,
    none: "none",
  },
  da: {
    name: figureList.forest.name.da,
    about:
      "Skøn over antallet af personer i alt, under hinanden på én akse, hver med sine intervaller. De kendte personer er markeret, så det kendte og det anslåede holdes adskilt.",
    accessibleName: (estimates) =>
      `Forest plot: antallet af personer i alt efter ${estimates === 1 ? "ét skøn" : `${formatCount(estimates, "da")} skøn`}`,
    axis: "personer i alt →",
    seenMark: (seen) => `${seen} kendte`,
    noInterval: "intet interval",
    oneRange: ({ label, level, low, high, seen, without }) =>
      `${capital(label)}: mellem ${low} og ${high} personer i alt${level ? ` (${level}-interval)` : ""}; ${seen} er kendt.${withoutInDanish(without)}`,
    manyRanges: ({ estimates, level, low, high, seen, without }) =>
      `${level ? `${level}-intervallerne` : "Intervallerne"} for ${formatCount(estimates, "da")} skøn rækker tilsammen fra ${low} til ${high} personer i alt; ${seen} er kendt.${withoutInDanish(without)}`,
    noIntervals: (estimates, seen) =>
      `${estimates === 1 ? "Skønnet har intet interval" : "Ingen af skønnene har et interval"}, og derfor gives der intet tal; ${seen} er kendt.`,
    onlyBounds: ({ label, estimates, low, seen }) =>
      `${estimates === 1 ? capital(label) : "De nedre grænser"}: mindst ${low} personer i alt, uden at det er sagt, hvor mange flere; ${seen} er kendt.`,
    readingKey: (widest, inner, { hollow, bounds }) =>
      capital(
        parts(
          widest !== null && `${inner.length > 0 ? "tynd linje" : "linje"}: ${widest}-interval`,
          inner.length > 0 &&
            `tyk bjælke: ${series(
              inner.map((level) => `${level}-`),
              "da",
            )}interval`,
          widest !== null && "prik: skøn",
          hollow && "hul prik: skøn uden interval",
          bounds && "trekant: nedre grænse, hvor kun den lave ende er en påstand",
          "stiplet linje: kendte personer",
        ),
      ),
    estimate: "Skøn",
    seen: "Kendte",
    total: "I alt",
    from: (level) => `${level} fra`,
    to: (level) => `${level} til`,
    none: "intet",
  },
};

function withoutInEnglish(estimates: number): string {
  if (estimates === 0) return "";
  return estimates === 1
    ? " One more estimate has no interval."
    : ` ${formatCount(estimates, "en")} more have no interval.`;
}

function withoutInDanish(estimates: number): string {
  if (estimates === 0) return "";
  return estimates === 1
    ? " Ét skøn mere har intet interval."
    : ` ${formatCount(estimates, "da")} skøn mere har intet interval.`;
}
