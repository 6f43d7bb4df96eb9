import type { Phrase } from "../../locale/phrase.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";

/** What a table of methods side by side says. Numbers come as text. */
export interface SideBySideSentences {
  /** How far apart the numbers of several methods lie, and on how many classes of models they rest. */
  readonly spread: (low: string, high: string, methods: string, classes: number) => Phrase;
  /** Where fewer than two of the methods give a number. */
  readonly tooFew: Phrase;
  readonly caption: string;
  readonly estimate: string;
  readonly total: string;
  readonly modelClass: string;
  readonly assumes: string;
  readonly verdict: string;
  readonly about: string;
}

export const sideBySideSentences: InEveryLanguage<SideBySideSentences> = {
  en: {
    spread: (low, high, methods, classes) => [
      `The ${methods} that give a number lie `,
      { strong: `between ${low} and ${high}` },
      classes === 1
        ? " people. They rest on one class of models, so that they may all err in the same way."
        : ` people. They rest on ${classes} classes of models.`,
    ],
    tooFew: ["Fewer than two of these methods give a number, so there is nothing to compare."],
    caption: "Methods side by side",
    estimate: "Estimate",
    total: "People in all",
    modelClass: "Class of models",
    assumes: "What each of them assumes:",
    verdict: "Judged alone",
    about:
      "Of a Bayesian method, the number is the posterior median. Each verdict is the one that the estimate would get if it were the only one. That methods agree is worth something only as far as they assume different things.",
  },
  da: {
    spread: (low, high, methods, classes) => [
      `De ${methods}, der giver et tal, ligger `,
      { strong: `mellem ${low} og ${high}` },
      classes === 1
        ? " personer. De bygger på én klasse af modeller og kan derfor alle tage fejl på samme måde."
        : ` personer. De bygger på ${classes} klasser af modeller.`,
    ],
    tooFew: ["Færre end to af disse metoder giver et tal, så der er intet at sammenligne."],
    caption: "Metoder side om side",
    estimate: "Skøn",
    total: "Personer i alt",
    modelClass: "Modelklasse",
    assumes: "Hvad hver af dem antager:",
    verdict: "Bedømt alene",
    about:
      "For en bayesiansk metode er tallet a posteriori-medianen. Hver bedømmelse er den, skønnet ville få, hvis det var det eneste. At metoder er enige, er kun noget værd, så langt som de antager noget forskelligt.",
  },
};

/** What the kind says about itself and its keys. */
export const sideBySideWords = {
  en: {
    name: "Methods side by side",
    about:
      "Estimates of the same people by several methods in one table: what each gives, what it assumes, and how far it can be trusted.",
    fields: {
      of: { label: "Estimates", help: "The cells to be compared; methods of different classes tell most." },
    },
  },
  da: {
    name: "Metoder side om side",
    about:
      "Skøn over de samme personer med flere metoder i én tabel: hvad hver giver, hvad den antager, og hvor langt man kan stole på den.",
    fields: {
      of: { label: "Skøn", help: "De celler, der skal sammenlignes; metoder af forskellig klasse siger mest." },
    },
  },
} as const satisfies InEveryLanguage<CellKindWords>;
