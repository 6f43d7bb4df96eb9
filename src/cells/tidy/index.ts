import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { failure, success } from "../../model/result.ts";
import { textHash } from "../../model/table-hash.ts";
import { textIn } from "../../model/texts.ts";
import type { TidyTable } from "../../model/tidy-table.ts";
import type { CellKind } from "../cell-kind.ts";

export type TidySpec = {
  readonly dataset: string;
  /** Name of one of its tables of published figures. */
  readonly table: string;
};

/** What a cell of published figures gives to the figures that name it. */
export interface TidyValue {
  readonly table: TidyTable;
  /** Where the figures were published. */
  readonly source: string;
}

/** Published figures that come with a dataset: to be read and drawn, not to be estimated from. */
export const tidy: CellKind<TidySpec, TidyValue> = {
  fields: () => ({
    dataset: { kind: "text", default: null, offers: "datasets" },
    table: { kind: "text", default: null, offers: "figures" },
  }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ dataset, table: name }, _inputs, { loadDataset }) => {
    const loaded = await loadDataset(dataset);
    if (!loaded.ok) return loaded;
    const { description, tidy: tables = [] } = loaded.value;
    const table = tables.find((each) => each.name === name);
    if (table) return success({ table, source: description.source });
    return failure({ code: "unknown-figures", dataset, name, known: tables.map((each) => each.name) });
  },
  fingerprint: ({ table }) => textHash(JSON.stringify(table)),
  told: "nothing",
  finding: ({ table }, language) => [
    `${textIn(table.title, language)}: `,
    { strong: catalogues[language].cells.tidy.numbers(formatCount(table.rows.length, language)) },
  ],
};
