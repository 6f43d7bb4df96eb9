import { writeValue } from "../../cells/shown/result-tables-view.tsx";
import type { Language } from "../../model/language.ts";
import type { ResultTable, ResultTableWords } from "../../model/result-table.ts";
import { ReportTable } from "./report-table.tsx";

interface ReportResultTablesProps {
  readonly tables: readonly ResultTable[];
  /** The words of whoever made the tables, by table name. */
  readonly words: Readonly<Record<string, ResultTableWords>> | undefined;
  readonly language: Language;
}

const mostRows = 40;

/** The tables of a method or a check, titled and explained in its own words. */
export function ReportResultTables({ tables, words: say = {}, language }: ReportResultTablesProps) {
  return (
    <>
      {tables.map(({ name, columns, rows }) => (
        <div key={name} class="part">
          <p class="about">
            <strong>{say[name]?.title ?? name}.</strong> {say[name]?.about}
          </p>
          <ReportTable
            caption={say[name]?.title ?? name}
            titled={true}
            language={language}
            most={mostRows}
            columns={columns.map((column) => ({
              name: say[name]?.columns[column.name] ?? column.name,
              align: column.kind === "text" ? "start" : "end",
            }))}
            rows={rows.map((row) =>
              columns.map((column) => writeValue(row[column.name] ?? null, column.kind, language)),
            )}
          />
        </div>
      ))}
    </>
  );
}
