import { TextWithLinksView } from "../../../cells/shown/text-with-links-view.tsx";
import type { TidySpec, TidyValue } from "../../../cells/tidy/index.ts";
import { bars } from "../../../figures/bars/index.ts";
import { catalogues } from "../../../locale/catalogues.ts";
import { textIn } from "../../../model/texts.ts";
import { ReportTable } from "../report-table.tsx";
import type { SectionProps } from "../section.ts";

/** Published figures: their title, what must be known to read them, their source, and the numbers. */
export function TidySection({ value: { table, source }, context }: SectionProps<TidySpec, TidyValue>) {
  const { language } = context;
  return (
    <>
      <p class="finding">{textIn(table.title, language)}</p>
      <p>{textIn(table.about, language)}</p>
      <p class="aside">
        {catalogues[language].cells.data.source}: <TextWithLinksView text={source} />
      </p>
      <ReportTable caption={textIn(table.title, language)} {...bars.table(table, language)} language={language} />
    </>
  );
}
