import { methods } from "../../estimators/index.ts";
import { referenceText } from "../../locale/citation.ts";
import { methodWords } from "../../locale/method-words.ts";
import type { Method } from "../../model/estimator.ts";
import type { CellViewProps } from "../cell-view.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import { methodTable, methodTitle } from "./table.ts";
import type { MethodSpec, MethodValue } from "./value.ts";
import { methodSentences } from "./words.ts";

/** A method: its name, what it assumes and when it fails; its options on demand; and where it comes from. */
export function MethodView({ value: { method }, language }: CellViewProps<MethodSpec, MethodValue>) {
  const known: Readonly<Record<string, Method>> = methods;
  const estimator = known[method];
  const own = methodWords(method, language);
  if (!estimator || !own) return null;
  const say = methodSentences[language];
  const options = methodTable(estimator, own, language);
  return (
    <>
      <p class="finding">
        <strong>{methodTitle(own)}</strong>
      </p>
      <p>{own.about}</p>
      <DisclosureView summary={options.caption}>
        {() => <TableView {...options} language={language} first={options.rows.length} />}
      </DisclosureView>
      <p class="aside">{say.references}</p>
      <ul class="aside">
        {estimator.sources.map((source) => (
          <li key={source.key}>
            <TextWithLinksView text={referenceText(source, language)} />
          </li>
        ))}
      </ul>
    </>
  );
}
