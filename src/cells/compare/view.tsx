import { useMemo } from "preact/hooks";
import type { CellViewProps } from "../cell-view.ts";
import { PhraseView } from "../shown/phrase-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import { compareFinding, compareTable } from "./table.ts";
import type { CompareSpec, CompareValue } from "./value.ts";
import { compareSentences } from "./words.ts";

/** How many of the numbers agree with what was published, then all of them side by side, and where they come from. */
export function CompareView({
  spec,
  value: { rows },
  language,
  study,
  studies = study ? [study] : [],
}: CellViewProps<CompareSpec, CompareValue>) {
  const say = compareSentences[language];
  const table = useMemo(() => {
    const levels = new Map(studies.map(({ value, verdict }) => [value, verdict.level]));
    return compareTable(rows, ({ data }) => levels.get(data) ?? null, language);
  }, [rows, studies, language]);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={compareFinding(rows, language)} />
      </p>
      {rows.length > 0 && <TableView {...table} language={language} first={rows.length} />}
      {spec.source !== "" && (
        <p class="aside">
          {say.source}: <TextWithLinksView text={spec.source} />
        </p>
      )}
      <p class="aside">{say.about}</p>
    </>
  );
}
