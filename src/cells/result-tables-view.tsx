import { estimators } from "../estimators/index.ts";
import type { Estimator, ResultTableWords } from "../model/estimator.ts";
import type { Language } from "../model/language.ts";
import type { ColumnKind, ResultTable } from "../model/result-table.ts";
import { formatCount, formatDecimal, formatProbability } from "../text/numbers.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import type { EstimateValue } from "./estimate-value.ts";
import { TableView } from "./table-view.tsx";

interface ResultTablesProps {
  readonly value: EstimateValue;
  readonly language: Language;
}

/** The tables that a method adds to its estimate, titled and explained in the method's own words. */
export function ResultTablesView({ value, language }: ResultTablesProps) {
  const methods: Readonly<Record<string, Estimator>> = estimators;
  const say = methods[value.provenance.estimator]?.words[language].tables ?? {};
  return (
    <>
      {value.estimate.tables.map((table) => (
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

function writeValue(value: string | number | null, kind: ColumnKind, language: Language): string {
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
