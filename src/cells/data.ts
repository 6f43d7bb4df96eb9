import { observedTotal } from "../model/overlap-table.ts";
import { tableHash } from "../model/table-hash.ts";
import { words } from "../text/index.ts";
import { formatCount } from "../text/numbers.ts";
import type { CellKind } from "./cell-kind.ts";
import type { DataSpec, DataValue } from "./data-value.ts";
import { DataView as View } from "./data-view.tsx";

/** A table of overlaps that comes with the app. */
export const data: CellKind<DataSpec, DataValue> = {
  words: {
    en: { name: "Data", about: "A table that counts how many people are on which lists." },
    da: { name: "Data", about: "En tabel, der tæller, hvor mange personer der står på hvilke lister." },
  },
  fields: () => ({ dataset: { kind: "text", default: null } }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ dataset }, _inputs, { loadDataset }) => {
    const loaded = await loadDataset(dataset);
    return loaded.ok ? { ok: true, value: { ...loaded.value, hash: tableHash(loaded.value.table) } } : loaded;
  },
  fingerprint: ({ hash }) => hash,
  finding({ table }, language) {
    const count = (number: number): string => formatCount(number, language);
    return words[language].cell.data.seen(count(observedTotal(table)), count(table.lists.length));
  },
  View,
};
