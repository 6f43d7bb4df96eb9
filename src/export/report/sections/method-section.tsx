import { methodTable, methodTitle } from "../../../cells/method/table.ts";
import type { MethodSpec, MethodValue } from "../../../cells/method/value.ts";
import { methods } from "../../sources-used.ts";
import { ReportTable } from "../report-table.tsx";
import type { SectionProps } from "../section.ts";

/** A method in its own words, and its options; its sources stand among the references of the report. */
export function MethodSection({ value: { method }, context: { language } }: SectionProps<MethodSpec, MethodValue>) {
  const estimator = methods[method];
  if (!estimator) return null;
  return (
    <>
      <p class="finding">
        <strong>{methodTitle(estimator, language)}</strong>
      </p>
      <p>{estimator.words[language].about}</p>
      <ReportTable {...methodTable(estimator, language)} language={language} />
    </>
  );
}
