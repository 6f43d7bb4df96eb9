import type { CompareSpec, CompareValue } from "../../../cells/compare/index.ts";
import { compareFinding } from "../../../cells/compare/index.ts";
import { compareTable } from "../../../cells/compare/view.tsx";
import { PhraseView } from "../../../cells/shown/phrase-view.tsx";
import { TextWithLinksView } from "../../../cells/shown/text-with-links-view.tsx";
import { catalogues } from "../../../locale/catalogues.ts";
import { ReportTable } from "../report-table.tsx";
import type { SectionProps } from "../section.ts";

/** How many numbers agree with what was published, then all of them side by side, and where they come from. */
export function CompareSection({ spec, value: { rows }, context }: SectionProps<CompareSpec, CompareValue>) {
  const { language, told } = context;
  const say = catalogues[language].cells.compare;
  const levels = new Map(
    [...told.studies.values()].map(({ data, verdict }) => {
      const state = told.states.get(data);
      return [state?.status === "done" ? state.value : null, verdict.level];
    }),
  );
  return (
    <>
      <p class="finding">
        <PhraseView phrase={compareFinding(rows, language)} />
      </p>
      {rows.length > 0 && (
        <ReportTable {...compareTable(rows, ({ data }) => levels.get(data) ?? null, language)} language={language} />
      )}
      {spec.source !== "" && (
        <p class="aside">
          {say.source}: <TextWithLinksView text={spec.source} />
        </p>
      )}
      <p class="aside">{say.note}</p>
    </>
  );
}
