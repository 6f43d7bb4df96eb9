import type { Phrase } from "../../locale/phrase.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { CellKindWords } from "../cell-kind.ts";
import type { ComparedRow, Quantity } from "./value.ts";

/** What a comparison says. Numbers come as text. */
export interface CompareSentences {
  readonly finding: (agreeing: string, rows: string) => Phrase;
  readonly caption: string;
  readonly what: string;
  readonly published: string;
  readonly computed: string;
  readonly difference: string;
  readonly agreement: string;
  readonly agreements: Readonly<Record<ComparedRow["agreement"], string>>;
  /** Instead of a number that the verdict does not let stand in the open. */
  readonly withheld: string;
  readonly quantities: Readonly<Record<Quantity, (level: string) => string>>;
  readonly source: string;
  readonly about: string;
}

export const compareSentences: InEveryLanguage<CompareSentences> = {
  en: {
    finding: (agreeing, rows) => [
      { strong: agreeing === rows ? `All ${rows}` : `${agreeing} of ${rows}` },
      " numbers agree with what was published.",
    ],
    caption: "Published numbers and ours",
    what: "What",
    published: "Published",
    computed: "Computed here",
    difference: "Difference",
    agreement: "Agreement",
    agreements: {
      equal: "equal",
      rounding: "equal when rounded",
      chance: "within chance",
      different: "different",
      missing: "there is no such number",
    },
    withheld: "different; the lists cannot carry a number",
    quantities: {
      total: () => "people in all",
      low: (level) => `lower end at ${level}`,
      high: (level) => `upper end at ${level}`,
      bic: () => "BIC",
      aic: () => "AIC",
    },
    source: "Published in",
    about:
      "That the numbers agree shows that the method is computed as published, and not that it is right for the data.",
  },
  da: {
    finding: (agreeing, rows) => [
      { strong: agreeing === rows ? `Alle ${rows}` : `${agreeing} af ${rows}` },
      " tal stemmer med det, der er offentliggjort.",
    ],
    caption: "Offentliggjorte tal og vores",
    what: "Hvad",
    published: "Offentliggjort",
    computed: "Beregnet her",
    difference: "Forskel",
    agreement: "Overensstemmelse",
    agreements: {
      equal: "ens",
      rounding: "ens efter afrunding",
      chance: "inden for tilfældet",
      different: "forskellige",
      missing: "der er ikke noget sådant tal",
    },
    withheld: "forskellige; listerne kan ikke bære et tal",
    quantities: {
      total: () => "personer i alt",
      low: (level) => `nedre ende ved ${level}`,
      high: (level) => `øvre ende ved ${level}`,
      bic: () => "BIC",
      aic: () => "AIC",
    },
    source: "Offentliggjort i",
    about:
      "At tallene stemmer, viser, at metoden beregnes som offentliggjort, men ikke at den er den rigtige til dataene.",
  },
};

/** What a comparison says about itself and its keys. */
export const compareWords = {
  en: {
    name: "Comparison",
    about: "Published numbers beside those computed here, and whether they agree.",
    fields: {
      source: { label: "Published in", help: "Where the published numbers stand, so that others can look them up." },
      rows: {
        label: "Numbers",
        help: "The published numbers, and where in this notebook the same number is computed.",
        fields: {
          published: {
            label: "A published number",
            help: "One number that somebody has published, and the estimate that should give it too.",
            fields: {
              published: { label: "Published", help: "The number as it was published, with as many decimals." },
              of: { label: "Estimate", help: "The cell that computes the same number." },
              quantity: {
                label: "What it is",
                help: "The number of people, one end of the interval, or how well the model fits.",
                choices: {
                  total: "People in all",
                  low: "Lower end of the interval",
                  high: "Upper end of the interval",
                  bic: "BIC",
                  aic: "AIC",
                },
              },
              level: { label: "Level", help: "Of the interval whose end is compared; 0.95 is the usual one." },
              model: {
                label: "Model",
                help: "One of the models that competed, such as [12,3]. Empty for the estimate itself.",
              },
              table: {
                label: "Table",
                help: "Name of a table of the method, such as models, if the number stands in one.",
              },
              row: { label: "Row", help: "What the texts of the row say, such as Mth Chao. Empty for the first row." },
              column: { label: "Column", help: "Name of the column in that table, such as total." },
              digits: {
                label: "Decimals",
                help: "How far the published number was rounded; -3 for thousands. Automatic: as it is written.",
                choices: { auto: "as it is written" },
              },
              chance: {
                label: "What chance may move",
                help: "As a share of the number, where it comes from resampling: 0.05 lets it differ by 5 %.",
              },
              label: { label: "Name", help: "What the number is, if it should have another name in the table." },
            },
          },
        },
      },
    },
  },
  da: {
    name: "Sammenligning",
    about: "Offentliggjorte tal ved siden af dem, der beregnes her, og om de stemmer.",
    fields: {
      source: { label: "Offentliggjort i", help: "Hvor de offentliggjorte tal står, så andre kan slå dem op." },
      rows: {
        label: "Tal",
        help: "De offentliggjorte tal, og hvor i notesbogen det samme tal beregnes.",
        fields: {
          published: {
            label: "Et offentliggjort tal",
            help: "Ét tal, som nogen har offentliggjort, og det skøn, der også skulle give det.",
            fields: {
              published: {
                label: "Offentliggjort",
                help: "Tallet, som det er offentliggjort, med lige så mange decimaler.",
              },
              of: { label: "Skøn", help: "Den celle, der beregner det samme tal." },
              quantity: {
                label: "Hvad det er",
                help: "Antallet af personer, den ene ende af intervallet, eller hvor godt modellen passer.",
                choices: {
                  total: "Personer i alt",
                  low: "Intervallets nedre ende",
                  high: "Intervallets øvre ende",
                  bic: "BIC",
                  aic: "AIC",
                },
              },
              level: { label: "Niveau", help: "For det interval, hvis ende sammenlignes; 0,95 er det sædvanlige." },
              model: {
                label: "Model",
                help: "En af de modeller, der konkurrerede, fx [12,3]. Tom for skønnet selv.",
              },
              table: {
                label: "Tabel",
                help: "Navnet på en af metodens tabeller, fx models, hvis tallet står i en.",
              },
              row: { label: "Række", help: "Det, rækkens tekster siger, fx Mth Chao. Tom for den første række." },
              column: { label: "Kolonne", help: "Navnet på kolonnen i den tabel, fx total." },
              digits: {
                label: "Decimaler",
                help: "Hvor langt det offentliggjorte tal er rundet af; -3 for tusinder. Automatisk: som det er skrevet.",
                choices: { auto: "som det er skrevet" },
              },
              chance: {
                label: "Hvad tilfældet må flytte",
                help: "Som andel af tallet, hvor det kommer fra genudtrækninger: 0,05 lader det afvige med 5 %.",
              },
              label: { label: "Navn", help: "Hvad tallet er, hvis det skal hedde noget andet i tabellen." },
            },
          },
        },
      },
    },
  },
} as const satisfies InEveryLanguage<CellKindWords>;
