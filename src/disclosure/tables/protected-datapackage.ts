import { inEveryLanguage } from "../../locale/catalogues.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import { type History, listIndices } from "../../model/history.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Protected } from "./protected.ts";
import type { ProtectedPart } from "./protection.ts";
import { protectionNote } from "./protection-note.ts";
import { spreadsheetSafe } from "./spreadsheet-safe.ts";

/**
 * `datapackage.json` of a protected table (https://datapackage.org), with our own key `protection`: what was done to
 * the counts.
 */
export function protectedDatapackage(protectedTable: Protected, description: DatasetDescription): string {
  const { table, strata } = protectedTable;
  const { name, title, counts, year, source, citation, listNames } = description;
  const titles = new Map(Object.entries(listNames));
  const columns = Object.keys(strata[0]?.values ?? {});
  const unobservable = neverObservable(protectedTable);
  const absent = absentLists(protectedTable);
  const required = { required: true };
  const fields = [
    ...columns.map((column) => ({
      name: spreadsheetSafe(column),
      title: column,
      type: "string",
      stratum: true,
      constraints: required,
    })),
    ...table.lists.map((list) => ({
      name: spreadsheetSafe(list),
      title: titles.get(list) ?? list,
      type: "integer",
      constraints: { ...required, minimum: 0, maximum: 1 },
    })),
    {
      name: "count",
      title: inEveryLanguage(({ intake }) => intake.protection.people),
      type: "string",
      constraints: { ...required, pattern: "[0-9]+(\\.\\.[0-9]+)?" },
    },
  ];
  const whole = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    counts,
    year,
    sources: [{ title: source }],
    citation,
    protection: protectionOf(protectedTable),
    ...(unobservable.length > 0 && { unobservable: unobservable.map((history) => listsOf(table, history)) }),
    ...(absent.length > 0 && { absent }),
    resources: [
      {
        name: "overlap",
        path: "overlap.csv",
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: { fields, primaryKey: fields.slice(0, -1).map((field) => field.name) },
      },
    ],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const listsOf = ({ lists }: OverlapTable, history: History): string[] =>
  listIndices(history).map((k) => spreadsheetSafe(lists[k] ?? ""));

function protectionOf({ table, strata, protection }: Protected) {
  const note = inEveryLanguage((say) => protectionNote(protection, say));
  if (protection.method === "rounding") return { ...protection, note };
  const { method, threshold, parts } = protection;
  const described = parts.map((part, index) => partOf(part, strata[index]?.table ?? table));
  return { method, threshold, note, parts: described };
}

function partOf({ values, totals, reasons }: ProtectedPart, table: OverlapTable) {
  return {
    ...(Object.keys(values).length > 0 && { where: safeValues(values) }),
    totals: totals.map(({ overlap, people }) => ({ lists: listsOf(table, overlap), people })),
    hidden: reasons.map(({ history, reason }) => ({ lists: listsOf(table, history), reason })),
  };
}

/** Histories that nobody could have in any stratum in which all their lists operated. */
function neverObservable({ table, strata }: Protected): History[] {
  if (strata.length === 0) return [...(table.unobservable ?? [])];
  const never = new Map<History, boolean>();
  for (const { table: part } of strata) {
    const places = part.lists.map((list) => 1 << table.lists.indexOf(list));
    const unobservable = new Set(part.unobservable);
    for (let history = 1; history < part.counts.length; history++) {
      const spread = listIndices(history).reduce((mask, k) => mask | (places[k] ?? 0), 0);
      never.set(spread, (never.get(spread) ?? true) && unobservable.has(history));
    }
  }
  return [...never].flatMap(([history, always]) => (always ? [history] : [])).sort((a, b) => a - b);
}

/** Lists of the table that are no lists of a stratum, because they did not operate there. */
const absentLists = ({ table, strata }: Protected) =>
  strata.flatMap(({ values, table: { lists } }) =>
    table.lists
      .filter((list) => !lists.includes(list))
      .map((list) => ({ list: spreadsheetSafe(list), where: safeValues(values) })),
  );

const safeValues = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map((pair) => pair.map(spreadsheetSafe)));
