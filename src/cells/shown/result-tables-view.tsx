import { formatCount, formatDecimal, formatProbability } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { ColumnKind, ResultTable, ResultTableWords } from "../../model/result-table.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { TableView } from "./table-view.tsx";

interface ResultTablesProps {
  readonly tables: readonly ResultTable[];
  /** The words of whoever made the tables, by table name. */
  readonly words: Readonly<Record<string, ResultTableWords>> | undefined;
  readonly language: Language;
}

/** The tables that a method or a check gives, titled and explained in its own words, each on demand. */
export function ResultTablesView({ tables, words: say = {}, language }: ResultTablesProps) {
  return (
    <>
      {tables.map((table) => (
        <ResultTableView key={table.name} table={table} say={say[table.name]} language={language} />
      ))}
    </>
  );
}

interface ResultTableProps {
  readonly table: ResultTable;
  readonly say: ResultTableWords | undefined;
  readonly language: Language;
}

function ResultTableView({ table, say, language }: ResultTableProps) {
  const title = say?.title ?? table.name;
  return (
    <DisclosureView summary={title}>
      {() => (
        <>
          {say && <p>{say.about}</p>}
          <TableView
            caption={title}
            language={language}
            columns={table.columns.map(({ name, kind }) => ({
              name: say?.columns[name] ?? name,
              align: kind === "text" ? "start" : "end",
            }))}
            rows={table.rows.map((row) =>
              table.columns.map(({ name, kind }) => writeValue(row[name] ?? null, kind, language)),
            )}
          />
        </>
      )}
    </DisclosureView>
  );
}

/** A value as its kind of column is written; a dash where there is none. */
export function writeValue(value: string | number | null, kind: ColumnKind, language: Language): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  switch (kind) {
    case "count":
    case "people":
      return formatCount(value, language);
    case "probability":
      return formatProbability(value, language);
    case "number":
    case "text":
      return formatDecimal(value, 3, language);
    default:
      return kind satisfies never;
  }
}
