import { formatBounds } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import { keepStrata } from "../../model/keep-strata.ts";
import type { Language } from "../../model/language.ts";
import { observedBounds } from "../../model/overlap-table.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  only: {
    kind: "mapping",
    keys: { kind: "name", offers: "columns" },
    values: { kind: "names", default: null, offers: "values" },
  },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Keeps the strata with some values; the table is what they add up to, on the lists that operated in any of them. */
export const only: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Keep some strata",
      about: "Keeps the people with these values only. The table becomes the sum of the strata that are left.",
      fields: {
        only: {
          label: "Columns and the values to keep",
          help: "People with any other value in these columns fall out.",
        },
      },
      done: (options, before, after) =>
        `Only ${values(options, "en")}: ${people(after, "en")} of ${people(before, "en")} people are left.`,
    },
    da: {
      name: "Behold nogle grupper",
      about: "Beholder kun personer med disse værdier. Tabellen bliver summen af de grupper, der er tilbage.",
      fields: {
        only: {
          label: "Kolonner og de værdier, der beholdes",
          help: "Personer med andre værdier i disse kolonner falder ud.",
        },
      },
      done: (options, before, after) =>
        `Kun ${values(options, "da")}: ${people(after, "da")} af ${people(before, "da")} personer er tilbage.`,
    },
  },
  apply: (dataset, { only: wanted }) => keepStrata(dataset, wanted),
};

const values = ({ only: wanted }: Options, language: Language): string =>
  series(
    Object.entries(wanted).map(([column, kept]) => `${column} ${kept.join(", ")}`),
    language,
  );

const people = ({ table }: Dataset, language: Language): string => formatBounds(observedBounds(table), language);
