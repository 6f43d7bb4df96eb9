import { formatCount } from "../../locale/numbers.ts";
import { failure, success } from "../../model/result.ts";
import { textHash } from "../../model/table-hash.ts";
import type { CellKind } from "../cell-kind.ts";
import type { TidySpec, TidyValue } from "./value.ts";
import { tidyWords } from "./words.ts";

/** Published figures that come with a dataset: to be read and drawn, not to be estimated from. */
export const tidy: CellKind<TidySpec, TidyValue> = {
  words: tidyWords,
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
  finding: ({ table }, language) => [
    `${table.title[language]}: `,
    { strong: `${formatCount(table.rows.length, language)} ${{ en: "numbers", da: "tal" }[language]}` },
  ],
  loadView: async () => ({ View: (await import("./view.tsx")).TidyView }),
};
