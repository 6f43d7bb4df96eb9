import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Told {
  /** In the notation of models. */
  readonly model: string;
  readonly combinations: number;
}

/** What the figure of residuals says. */
export interface ResidualsWords extends FigureWords {
  readonly accessibleName: (label: string, combinations: number) => string;
  readonly expectedAxis: string;
  readonly seenAxis: string;
  readonly fits: (told: Told) => string;
  readonly misfits: (told: Told & { readonly far: number; readonly worst: string }) => string;
  readonly misfit: (lists: string, seen: string, expected: string) => string;
  readonly hidden: (histories: number) => string;
  readonly readingKey: string;
  readonly lists: string;
  readonly seen: string;
  readonly expected: string;
  readonly residual: string;
}

export const residualsWords: InEveryLanguage<ResidualsWords> = {
  en: {
    name: figureList.residuals.name.en,
    about:
      "How many people are on exactly which lists, against how many the model of the estimate expects there. A model that misses what was seen cannot be trusted with what was not; one that fits may still be wrong about it.",
    accessibleName: (label, combinations) =>
      `Fit of the model: people seen and expected on ${formatCount(combinations, "en")} combinations of lists by ${label}`,
    expectedAxis: "people expected →",
    seenAxis: "↑ people seen",
    fits: ({ model, combinations }) =>
      `The model ${model} expects on each of ${formatCount(combinations, "en")} combinations of lists about as many people as were seen there.`,
    misfits: ({ model, combinations, far, worst }) =>
      `On ${formatCount(far, "en")} of ${formatCount(combinations, "en")} combinations of lists the model ${model} expects clearly more or fewer people than were seen: ${worst}.`,
    misfit: (lists, seen, expected) => `${lists} (${seen} seen, ${expected} expected)`,
    hidden: (histories) =>
      histories === 1
        ? "One combination is left out, as its number is hidden."
        : `${formatCount(histories, "en")} combinations are left out, as their numbers are hidden.`,
    readingKey:
      "Slanting line: as many as expected; band: where nineteen in twenty should lie by chance; diamond: outside the band, the worst numbered; both axes grow with the square root of their numbers.",
    lists: "On exactly these lists",
    seen: "Seen",
    expected: "Expected",
    residual: "Deviance residual",
  },
  da: {
    name: figureList.residuals.name.da,
    about:
      "Hvor mange personer der står på præcis hvilke lister, sammenlignet med, hvor mange skønnets model forventer der. En model, der rammer ved siden af det kendte, kan man ikke stole på om det ukendte; en, der rammer, kan stadig tage fejl af det.",
    accessibleName: (label, combinations) =>
      `Modellens tilpasning: kendte og forventede personer på ${formatCount(combinations, "da")} kombinationer af lister efter ${label}`,
    expectedAxis: "forventede personer →",
    seenAxis: "↑ kendte personer",
    fits: ({ model, combinations }) =>
      `Modellen ${model} forventer på hver af ${formatCount(combinations, "da")} kombinationer af lister omtrent så mange personer, som der er kendt.`,
    misfits: ({ model, combinations, far, worst }) =>
      `På ${formatCount(far, "da")} af ${formatCount(combinations, "da")} kombinationer af lister forventer modellen ${model} klart flere eller færre personer, end der er kendt: ${worst}.`,
    misfit: (lists, seen, expected) => `${lists} (${seen} kendte, ${expected} forventede)`,
    hidden: (histories) =>
      histories === 1
        ? "Én kombination er udeladt, fordi dens antal er skjult."
        : `${formatCount(histories, "da")} kombinationer er udeladt, fordi deres antal er skjult.`,
    readingKey:
      "Skrå linje: lige så mange som forventet; bånd: hvor nitten ud af tyve bør ligge ved tilfældighed; rude: uden for båndet, de værste med nummer; begge akser vokser med kvadratroden af deres tal.",
    lists: "På præcis disse lister",
    seen: "Kendte",
    expected: "Forventede",
    residual: "Deviansresidual",
  },
};
