import { type InlineTable, inlineTable, inlineTableFields } from "../../data/inline-table.ts";
import { applySteps, type PreparedTable, type WrittenStep } from "../../data/table-steps/apply-steps.ts";
import { tableSteps } from "../../data/table-steps/index.ts";
import { catalogues, everyLanguage } from "../../locale/catalogues.ts";
import { formatBounds, formatCount } from "../../locale/numbers.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { FieldsWords } from "../../model/field-words.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { mostLists, observedBounds } from "../../model/overlap-table.ts";
import { type Result, success } from "../../model/result.ts";
import { tableHash } from "../../model/table-hash.ts";
import type { CellKind, SessionContext } from "../cell-kind.ts";

/** A table that was made from files on somebody's computer: nothing of it but this is in the notebook. */
type UploadReference = {
  readonly name: string;
  /** Its `uploadHash`. */
  readonly sha256: string;
};

/** Where a table comes from, and what is done to it. */
export type DataSpec = (
  | { readonly dataset: string }
  | { readonly table: InlineTable }
  | { readonly upload: UploadReference }
) & { readonly steps: readonly WrittenStep[] };

/** What a data cell gives to the cells that name it: the table after all steps. */
export type DataValue = PreparedTable;

const mostSteps = 50;

/** Where the table may come from; each key excludes the others. */
const sourceFields = (lists: number | null) =>
  ({
    dataset: { kind: "text", default: null, offers: "datasets" },
    table: { kind: "group", fields: inlineTableFields(lists) },
    upload: { kind: "group", fields: { name: { kind: "text", default: null }, sha256: { kind: "hash" } } },
  }) as const satisfies Fields;

const sources = Object.keys(sourceFields(null));
const stepFields = Object.fromEntries(Object.entries(tableSteps).map(([name, step]) => [name, step.fields]));

/** A table of overlaps: one that comes with the app, one that stands in the notebook, or one that was made from files. */
export const data: CellKind<DataSpec, DataValue> = {
  broughtWords: (_written, language) => ({
    steps: { ...catalogues[language].cells.data.fields.steps, fields: stepWords(language) },
  }),
  fields(written) {
    const all = Object.entries<Field>(sourceFields(listsWritten(written)));
    const named = all.filter(([source]) => Object.hasOwn(written, source));
    return {
      ...Object.fromEntries(named.length > 0 ? named : all),
      steps: { kind: "groups", of: stepFields, most: mostSteps },
    };
  },
  conflict(written) {
    const named = sources.filter((source) => Object.hasOwn(written, source));
    return named.length === 1 ? null : { code: "one-of-keys", keys: sources, written: named };
  },
  keyParts: () => [],
  cost: () => 0,
  late: everyLanguage,
  evaluate: async (spec, _inputs, context) => {
    const loaded = await load(spec, context);
    if (!loaded.ok) return loaded;
    const changed = applySteps(loaded.value, spec.steps);
    if (!changed.ok) return changed;
    const { dataset, steps } = changed.value;
    return success({ ...dataset, steps, hash: tableHash(dataset.table) });
  },
  fingerprint: ({ hash }) => hash,
  told: { guarded: (value, guard) => guard.table(value) },
  finding({ table }, language) {
    const seen = formatBounds(observedBounds(table), language);
    return catalogues[language].cells.data.seen(seen, formatCount(table.lists.length, language));
  },
};

const stepWords = (language: Language): FieldsWords =>
  Object.fromEntries(
    Object.entries(catalogues[language].intake.steps).map(([key, { name, about, fields }]) => {
      return [key, { label: name, help: about, fields }];
    }),
  );

function load(spec: DataSpec, { loadDataset, loadUpload }: SessionContext): Promise<Result<Dataset>> {
  if ("dataset" in spec) return loadDataset(spec.dataset);
  if ("upload" in spec) return loadUpload(spec.upload.name, spec.upload.sha256);
  return Promise.resolve(inlineTable(spec.table));
}

/** How many lists the table in the notebook has; null where that cannot be made out. */
function listsWritten({ table }: Readonly<Record<string, unknown>>): number | null {
  const lists = typeof table === "object" && table !== null && "lists" in table ? table.lists : null;
  return Array.isArray(lists) && lists.length <= mostLists ? lists.length : null;
}
