import type { Language } from "../model/language.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import type { EstimateValue } from "./estimate-value.ts";
import { modelsTable } from "./models-table.ts";
import { TableView } from "./table-view.tsx";

/** The models that competed, best first, with what each would have said: near ties are visible. */
export function ModelsTableView({ value, language }: { readonly value: EstimateValue; readonly language: Language }) {
  const models = modelsTable(value, language);
  if (models === null) return null;
  const { title, about, caption, columns, rowsOnDemand } = models;
  return (
    <DisclosureView summary={title}>
      {() => (
        <>
          <p>{about}</p>
          <TableView caption={caption} language={language} columns={columns} rows={rowsOnDemand} />
        </>
      )}
    </DisclosureView>
  );
}
