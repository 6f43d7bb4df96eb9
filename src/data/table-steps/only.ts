import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { type OverlapTable, observedBounds } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import { addTables, type Stratum } from "../../model/stratum.ts";
import { formatBounds } from "../../text/numbers.ts";
import { series } from "../../text/series.ts";
import { unusable } from "./on-every-table.ts";
import type { TableStep } from "./table-step.ts";

const fields = {
  only: { kind: "mapping", keys: { kind: "name" }, values: { kind: "names", default: null } },
} as const satisfies Fields;

type Options = OptionsOf<typeof fields>;

/** Keeps the strata with some values; the table is what they add up to, on the lists that operated in any of them. */
export const only: TableStep<typeof fields> = {
  fields,
  words: {
    en: {
      name: "Keep some strata",
      about: "Keeps the people with these values only. The table becomes the sum of the strata that are left.",
      fields: { only: "Columns and the values to keep" },
      done: (options, before, after) =>
        `Only ${values(options, "en")}: ${people(after, "en")} of ${people(before, "en")} people are left.`,
    },
    da: {
      name: "Behold nogle grupper",
      about: "Beholder kun personer med disse værdier. Tabellen bliver summen af de grupper, der er tilbage.",
      fields: { only: "Kolonner og de værdier, der beholdes" },
      done: (options, before, after) =>
        `Kun ${values(options, "da")}: ${people(after, "da")} af ${people(before, "da")} personer er tilbage.`,
    },
  },
  apply(dataset, { only: wanted }) {
    const unknown = unknownValue(dataset.strata, wanted);
    if (unknown) return failure(unknown);
    const strata = dataset.strata.filter(({ values: own }) =>
      Object.entries(wanted).every(([column, kept]) => kept.includes(own[column] ?? "")),
    );
    const lists = dataset.table.lists.filter((list) => strata.some(({ table }) => table.lists.includes(list)));
    const table = strata.reduce((sum, stratum) => addTables(sum, stratum.table), nothingObserved(lists));
    const { listNames } = dataset.description;
    const named = Object.entries(listNames).filter(([list]) => lists.includes(list));
    const left: Dataset = {
      table,
      strata,
      description: { ...dataset.description, listNames: Object.fromEntries(named) },
    };
    const problem: Problem | null = strata.length === 0 ? { code: "nobody-left" } : unusable(left);
    return problem ? failure(problem) : success(left);
  },
};

function unknownValue(strata: readonly Stratum[], wanted: Options["only"]): Problem | null {
  const columns = Object.keys(strata[0]?.values ?? {});
  for (const [name, kept] of Object.entries(wanted)) {
    if (!columns.includes(name)) return { code: "no-such-column", name, known: columns };
    const known = [...new Set(strata.map((stratum) => stratum.values[name] ?? ""))];
    const value = kept.find((each) => !known.includes(each));
    if (value !== undefined) return { code: "no-such-value", name, value, known };
  }
  return null;
}

/** The table to which others can be added without changing them, in the order of its lists. */
function nothingObserved(lists: readonly string[]): OverlapTable {
  const counts = new Float64Array(2 ** lists.length);
  return { lists, counts, unobservable: Array.from(counts.keys()).slice(1) };
}

const values = ({ only: wanted }: Options, language: Language): string =>
  series(
    Object.entries(wanted).map(([column, kept]) => `${column} ${kept.join(", ")}`),
    language,
  );

const people = ({ table }: Dataset, language: Language): string => formatBounds(observedBounds(table), language);
