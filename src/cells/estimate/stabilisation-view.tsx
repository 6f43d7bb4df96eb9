import { words } from "../../locale/index.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { stabilisationTable } from "./stabilisation-table.ts";

interface StabilisationProps {
  readonly estimate: Estimate;
  readonly language: Language;
}

/** The interval as more of the best models are admitted: it should settle. */
export function StabilisationView({ estimate, language }: StabilisationProps) {
  const table = stabilisationTable(estimate, language);
  if (table === null) return null;
  const say = words[language].cell.stabilisation;
  return (
    <DisclosureView summary={say.title}>
      {() => (
        <>
          <p>{say.about}</p>
          <TableView {...table} language={language} />
        </>
      )}
    </DisclosureView>
  );
}
