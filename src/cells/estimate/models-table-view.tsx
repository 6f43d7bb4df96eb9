import type { Language } from "../../model/language.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { modelsTable } from "./models-table.ts";
import type { EstimateValue } from "./value.ts";

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
