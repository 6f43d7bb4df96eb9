import { figuresInWords } from "../../figures/in-words.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { textIn } from "../../model/texts.ts";
import type { CellViewProps } from "../cell-view.ts";
import { onPage } from "../shown/parts.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import type { TidySpec, TidyValue } from "./index.ts";

/** Published figures: their title, what must be known to read them, their source, and the numbers on demand. */
export function TidyView({
  value: { table, source },
  language,
  parts: { Fold, Table } = onPage,
}: CellViewProps<TidySpec, TidyValue>) {
  const { data, shown } = catalogues[language].cells;
  return (
    <>
      <p class="data-title">{textIn(table.title, language)}</p>
      <p>{textIn(table.about, language)}</p>
      <dl>
        <dt>{data.source}</dt>
        <dd>
          <TextWithLinksView text={source} />
        </dd>
      </dl>
      <Fold summary={shown.showAsTable}>
        {() => (
          <Table
            caption={textIn(table.title, language)}
            {...figuresInWords.bars.table(table, language)}
            language={language}
            first={table.rows.length}
          />
        )}
      </Fold>
    </>
  );
}
