import { methodName } from "../../locale/method-words.ts";
import { formatCount, formatDecimal, formatProbability } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { ColumnKind, ResultTable, ResultTableWords } from "../../model/result-table.ts";
import { onPage, type Parts } from "./parts.tsx";

interface ResultTablesProps {
  readonly tables: readonly ResultTable[];
  /** The words of whoever made the tables, by table name. */
  readonly words: Readonly<Record<string, ResultTableWords>> | undefined;
  readonly language: Language;
  readonly parts?: Parts;
}

/** Rows that a report gives; the results file has all of them. */
const mostInReport = 40;

/** The tables that a method or a check gives, titled and explained in its own words, each on demand. */
export function ResultTablesView({ tables, words = {}, language, parts: { Fold, Table } = onPage }: ResultTablesProps) {
  return (
    <>
      {tables.map(({ name, columns, rows }) => {
        const say = words[name];
        const title = say?.title ?? name;
        return (
          <Fold key={name} summary={title} about={say?.about}>
            {() => (
              <Table
                caption={title}
                titled={true}
                language={language}
                inReport={mostInReport}
                columns={columns.map((column) => ({
                  name: say?.columns[column.name] ?? column.name,
                  align: column.kind === "text" || column.kind === "method" ? "start" : "end",
                }))}
                rows={rows.map((row) =>
                  columns.map((column) => writeValue(row[column.name] ?? null, column.kind, language)),
                )}
              />
            )}
          </Fold>
        );
      })}
    </>
  );
}

/** A value as its kind of column is written; a dash where there is none. */
function writeValue(value: string | number | null, kind: ColumnKind, language: Language): string {
  if (value === null) return "–";
  if (typeof value === "string") return kind === "method" ? methodName(value, language) : value;
  switch (kind) {
    case "count":
    case "people":
      return formatCount(value, language);
    case "probability":
      return formatProbability(value, language);
    case "number":
    case "text":
    case "method":
      return formatDecimal(value, 3, language);
    default:
      return kind satisfies never;
  }
}
