import type { MethodSpec, MethodValue } from "../../../cells/method/index.ts";
import { methodTable, methodTitle } from "../../../cells/method/view.tsx";
import { methodWords } from "../../../locale/method-words.ts";
import { methods } from "../../sources-used.ts";
import { ReportTable } from "../report-table.tsx";
import type { SectionProps } from "../section.ts";

/** A method in its own words, and its options; its sources stand among the references of the report. */
export function MethodSection({ value: { method }, context: { language } }: SectionProps<MethodSpec, MethodValue>) {
  const estimator = methods[method];
  const say = methodWords(method, language);
  if (!estimator || !say) return null;
  return (
    <>
      <p class="finding">
        <strong>{methodTitle(say)}</strong>
      </p>
      <p>{say.about}</p>
      <ReportTable {...methodTable(estimator, say, language)} language={language} />
    </>
  );
}
