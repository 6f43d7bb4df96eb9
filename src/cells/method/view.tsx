import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { referenceText } from "../../locale/citation.ts";
import type { MethodWords } from "../../locale/method-words.ts";
import { methodWords } from "../../locale/method-words.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import type { CellViewProps } from "../cell-view.ts";
import { type FieldHelp, helpOfFields } from "../field-help.ts";
import { onPage } from "../shown/parts.tsx";
import { type TableContent, textColumn } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import type { MethodSpec, MethodValue } from "./index.ts";

/** The options of a method: how each is written, what it does, what may be written for it, and what holds otherwise. */
export function methodTable({ fields }: Method, words: MethodWords, language: Language): TableContent {
  const say = catalogues[language].cells.method;
  return {
    caption: say.options(words.name),
    columns: [textColumn(say.option), textColumn(say.meaning), textColumn(say.values), textColumn(say.usual)],
    rows: helpOfFields(fields, words.fields, language).map((help, _, all) => [
      help.key,
      `${help.label}. ${help.help}`,
      valuesInWords(help),
      help.usual ?? (holdsOthers(help, all) ? "–" : say.must),
    ]),
  };
}

/** The name of a method as a heading. */
const methodTitle = ({ name }: MethodWords): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A group has no value of its own: its members stand after it. */
const holdsOthers = ({ key }: FieldHelp, all: readonly FieldHelp[]): boolean =>
  all.some((other) => other.key.startsWith(`${key}.`));

/** The words to write with what each stands for, and the bounds of a number. */
function valuesInWords({ choices, bounds }: FieldHelp): string {
  const chosen = Object.entries(choices).map(([value, meaning]) => `${value}: ${meaning}`);
  return [...chosen, ...(bounds === null ? [] : [bounds])].join("; ") || "–";
}

/** A method: its name, what it assumes and when it fails; its options on demand; and where it comes from. */
export function MethodView({
  value: { method },
  language,
  parts: { Fold, Table, Elsewhere } = onPage,
}: CellViewProps<MethodSpec, MethodValue>) {
  const known: Readonly<Record<string, Method>> = methods;
  const estimator = known[method];
  const own = methodWords(method, language);
  if (!estimator || !own) return null;
  const say = catalogues[language].cells.method;
  const options = methodTable(estimator, own, language);
  return (
    <>
      <p class="finding">
        <strong>{methodTitle(own)}</strong>
      </p>
      <p>{own.about}</p>
      <Fold summary={options.caption}>
        {() => <Table {...options} language={language} first={options.rows.length} titled={true} />}
      </Fold>
      <Elsewhere>
        <p class="aside">{say.references}</p>
        <ul class="aside">
          {estimator.sources.map((source) => (
            <li key={source.key}>
              <TextWithLinksView text={referenceText(source, language)} />
            </li>
          ))}
        </ul>
      </Elsewhere>
    </>
  );
}
