import { tableChecks } from "../checks/index.ts";
import type { TableCheck } from "../model/check.ts";
import { type OverlapTable, observedBounds } from "../model/overlap-table.ts";
import { success } from "../model/result.ts";
import { tableHash } from "../model/table-hash.ts";
import { words } from "../text/index.ts";
import { formatBounds, formatCount } from "../text/numbers.ts";
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
    if (!loaded.ok) return loaded;
    const { table } = loaded.value;
    return success({ ...loaded.value, hash: tableHash(table), checks: runChecks(table) });
  },
  fingerprint: ({ hash }) => hash,
  finding({ table }, language) {
    const seen = formatBounds(observedBounds(table), language);
    return words[language].cell.data.seen(seen, formatCount(table.lists.length, language));
  },
  View,
};

function runChecks(table: OverlapTable): DataValue["checks"] {
  const checks: Readonly<Record<string, TableCheck>> = tableChecks;
  return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, check.run(table)]));
}
