import { methods as registry } from "../../estimators/methods.ts";
import type { Method } from "../../model/estimator.ts";
import type { Language } from "../../model/language.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { formatTimeLeft } from "../../text/duration.ts";
import { pickerWords } from "../../text/form-words.ts";
import { problemSentence } from "../../text/index.ts";
import { series } from "../../text/series.ts";
import { askedFields, usualOptions } from "./usual-options.ts";

/** A method as it is offered for a table. */
export interface MethodOffer {
  readonly method: string;
  readonly name: string;
  /** What it assumes, and when it fails. */
  readonly about: string;
  /** Why the table cannot carry it, and what to do; null where it can. */
  readonly refusal: string | null;
  /** What it takes and asks for, in sentences. */
  readonly facts: string;
}

/** What takes less is done before anybody has looked up. */
const noticedSeconds = 1;

/** The methods of a list as a table can carry them; where there is no table yet, all of them. */
export function methodOffers(
  methods: readonly string[],
  table: OverlapTable | null,
  language: Language,
): readonly MethodOffer[] {
  const known: Readonly<Record<string, Method>> = registry;
  return methods.flatMap((method) => {
    const estimator = Object.hasOwn(known, method) ? known[method] : undefined;
    if (!estimator) return [];
    const { name, about } = estimator.words[language];
    return { method, name, about, ...onTable(estimator, table, language) };
  });
}

function onTable(
  estimator: Method,
  table: OverlapTable | null,
  language: Language,
): Pick<MethodOffer, "refusal" | "facts"> {
  const say = pickerWords[language];
  const { fields } = estimator.words[language];
  const asked = askedFields(estimator.fields).map((field) => fields[field]?.label ?? field);
  const asks = asked.length > 0 ? [say.asks(series(asked, language))] : [];
  const options = table && usualOptions(estimator.fields, table);
  if (!table || !options) return { refusal: null, facts: asks.join(" ") };
  const problem = estimator.check(table, options);
  if (problem) return { refusal: problemSentence(problem, language), facts: "" };
  const seconds = estimator.cost(table, options);
  const cost = seconds < noticedSeconds ? say.atOnce : say.cost(formatTimeLeft(seconds, language));
  return { refusal: null, facts: [...asks, cost].join(" ") };
}
