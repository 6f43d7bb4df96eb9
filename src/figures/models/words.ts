import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Told {
  readonly considered: string;
  readonly criterion: string;
  /** How far above the best a near tie may be. */
  readonly gap: string;
  readonly seen: string;
}

/** What the figure of competing models says. */
export interface ModelsWords extends FigureWords {
  readonly accessibleName: (label: string, models: number) => string;
  readonly axis: string;
  readonly seenMark: (seen: string) => string;
  /** A model with how far it is from the best; `gap` is written out. */
  readonly row: (model: string, gap: string) => string;
  /** At the line below the last near tie. */
  readonly divider: (gap: string) => string;
  readonly ties: (told: Told & { readonly near: string; readonly low: string; readonly high: string }) => string;
  /** `next` is how far the second model is from the best; null where there is none. */
  readonly noTie: (told: Told & { readonly next: string | null }) => string;
  /** `others` tells whether models that are no near ties are drawn too. */
  readonly readingKey: (gap: string, others: boolean) => string;
  readonly leftOut: (drawn: number, others: number) => string;
  readonly signs: (lists: string) => string;
  readonly model: string;
  readonly parameters: string;
  readonly total: string;
  readonly near: (gap: string) => string;
  readonly yes: string;
  readonly no: string;
}

export const modelsWords: InEveryLanguage<ModelsWords> = {
  en: {
    name: figureList.models.name.en,
    about:
      "The models that fit best, below each other, each with the number of people in all that it gives. Where models that fit almost equally well disagree, the choice between them decides the answer, and no single one may be trusted.",
    accessibleName: (label, models) =>
      `Best models: what the ${formatCount(models, "en")} best models of ${label} say of the number of people in all`,
    axis: "people in all →",
    seenMark: (seen) => `${seen} seen`,
    row: (model, gap) => `${model} · Δ ${gap}`,
    divider: (gap) => `difference of ${gap}`,
    ties: ({ near, considered, criterion, gap, low, high, seen }) =>
      `${near} of ${considered} models fit almost equally well, at most ${gap} from the best by ${criterion}; they give from ${low} to ${high} people in all; ${seen} were seen.`,
    noTie: ({ considered, criterion, gap, next, seen }) =>
      next === null
        ? `Only one model could be compared by ${criterion}; ${seen} were seen.`
        : `Of ${considered} models none comes within ${gap} of the best by ${criterion}: the next is ${next} away; ${seen} were seen.`,
    readingKey: (gap, others) =>
      `Filled dot: at most ${gap} from the best; ${others ? "hollow diamond: further; " : ""}Δ: difference from the best; dashed line: people seen.`,
    leftOut: (drawn, others) =>
      `The ${formatCount(drawn, "en")} best are drawn; ${others === 1 ? "one more is" : `${formatCount(others, "en")} more are`} in the table.`,
    signs: (lists) => `In the notation, the signs stand for lists: ${lists}.`,
    model: "Model",
    parameters: "Parameters",
    total: "In all",
    near: (gap) => `At most ${gap} from the best`,
    yes: "yes",
    no: "no",
  },
  da: {
    name: figureList.models.name.da,
    about:
      "De modeller, der passer bedst, under hinanden, hver med det antal personer i alt, som den giver. Er modeller, der passer næsten lige godt, uenige, afgør valget mellem dem svaret, og så kan man ikke stole på en enkelt af dem.",
    accessibleName: (label, models) =>
      `De bedste modeller: hvad de ${formatCount(models, "da")} bedste modeller i ${label} siger om antallet af personer i alt`,
    axis: "personer i alt →",
    seenMark: (seen) => `${seen} kendte`,
    row: (model, gap) => `${model} · Δ ${gap}`,
    divider: (gap) => `forskel på ${gap}`,
    ties: ({ near, considered, criterion, gap, low, high, seen }) =>
      `${near} af ${considered} modeller passer næsten lige godt, højst ${gap} fra den bedste efter ${criterion}; de giver fra ${low} til ${high} personer i alt; ${seen} er kendt.`,
    noTie: ({ considered, criterion, gap, next, seen }) =>
      next === null
        ? `Der var kun én model at vurdere efter ${criterion}; ${seen} er kendt.`
        : `Af ${considered} modeller kommer ingen inden for ${gap} af den bedste efter ${criterion}: Den næste ligger ${next} fra; ${seen} er kendt.`,
    readingKey: (gap, others) =>
      `Fyldt prik: højst ${gap} fra den bedste; ${others ? "hul rude: længere fra; " : ""}Δ: forskel fra den bedste; stiplet linje: kendte personer.`,
    leftOut: (drawn, others) =>
      `De ${formatCount(drawn, "da")} bedste er tegnet; ${others === 1 ? "én mere" : `${formatCount(others, "da")} flere`} står i tabellen.`,
    signs: (lists) => `I notationen står tegnene for lister: ${lists}.`,
    model: "Model",
    parameters: "Parametre",
    total: "I alt",
    near: (gap) => `Højst ${gap} fra den bedste`,
    yes: "ja",
    no: "nej",
  },
};
