import type { MethodWords } from "../../locale/method-words.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import { type FieldHelp, helpOfFields } from "../help-of-fields.ts";
import { type TableContent, textColumn } from "../shown/table-content.ts";
import { methodSentences } from "./words.ts";

/** The options of a method: how each is written, what it does, what may be written for it, and what holds otherwise. */
export function methodTable({ fields }: Method, words: MethodWords, language: Language): TableContent {
  const say = methodSentences[language];
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
export const methodTitle = ({ name }: MethodWords): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A group has no value of its own: its members stand after it. */
const holdsOthers = ({ key }: FieldHelp, all: readonly FieldHelp[]): boolean =>
  all.some((other) => other.key.startsWith(`${key}.`));

/** The words to write with what each stands for, and the bounds of a number. */
function valuesInWords({ choices, bounds }: FieldHelp): string {
  const chosen = Object.entries(choices).map(([value, meaning]) => `${value}: ${meaning}`);
  return [...chosen, ...(bounds === null ? [] : [bounds])].join("; ") || "–";
}
