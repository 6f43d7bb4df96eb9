import { TableView } from "../../cells/table-view.tsx";
import type { LinkageReport } from "../../data/intake/contract.ts";
import type { Language } from "../../model/language.ts";
import { words } from "../../text/index.ts";
import { formatCount, formatPercent } from "../../text/numbers.ts";

/** How well the lists were linked, list by list and pair by pair. */
export function LinkageTables({ linkage, language }: { readonly linkage: LinkageReport; readonly language: Language }) {
  const say = words[language].intake;
  const count = (value: number): string => formatCount(value, language);
  return (
    <>
      <TableView
        caption={say.linking.lists}
        language={language}
        first={linkage.lists.length}
        columns={[
          { name: say.linking.list, align: "start" },
          { name: say.linking.persons, align: "end" },
          { name: say.linking.onlyHere, align: "end" },
          { name: say.linking.duplicates, align: "end" },
          { name: say.linking.withoutCode, align: "end" },
        ]}
        rows={linkage.lists.map(({ list, persons, onlyHere, duplicates, withoutCode, rows }) => [
          list,
          count(persons),
          count(onlyHere),
          count(duplicates),
          withoutCode === 0 ? "0" : `${count(withoutCode)} (${formatPercent(withoutCode / rows, language)})`,
        ])}
      />
      <TableView
        caption={say.linking.pairs}
        language={language}
        first={15}
        columns={[
          { name: say.linking.pair, align: "start" },
          { name: say.linking.both, align: "end" },
        ]}
        rows={linkage.pairs.map(({ lists, persons }) => [lists.join(" + "), count(persons)])}
      />
      {linkage.disagreeing.map(({ stratum, persons }) => (
        <p key={stratum}>{say.linking.disagreeing(say.columns.roles[stratum], count(persons))}</p>
      ))}
    </>
  );
}
