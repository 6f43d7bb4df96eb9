import type { FieldsWords, FieldWords } from "../model/field-words.ts";
import { isOptions, type WrittenOptions } from "../model/fields.ts";
import type { WantedStrata } from "../model/keep-strata.ts";
import type { Language } from "../model/language.ts";
import { stratumNames } from "../model/stratum-names.ts";
import { catalogues } from "./catalogues.ts";
import { methodName, methodWords } from "./method-words.ts";
import { formatPlain } from "./numbers.ts";
import { speech } from "./speech.ts";

/** What lists, methods and whatever else a scenario may name are called. */
export interface Called {
  readonly lists: (lists: readonly string[]) => string;
  /** "sex women, region north and south". */
  readonly strata: (wanted: WantedStrata) => string;
  readonly method: (method: string) => string;
  /** "criterion: AIC, interval (levels: 0.9)". */
  readonly options: (changes: WrittenOptions) => string;
}

/** What a plan to collect data says of itself and of its value, as of a field, and what one value of it is called. */
export interface PlanWords<Value = unknown> extends FieldWords {
  /** In a few words: "NGO reaches twice as many". */
  inRow(value: Value): string;
}

/** What a scenario says of itself and of its value, as of a field, and what one value of it is called. */
export interface ScenarioWords<Value = unknown> extends FieldWords {
  /** In a few words: "without NG". */
  inRow(value: Value, called: Called): string;
  /** For readers who know neither lists nor methods by their short names: "without the list Non-governmental bodies". */
  inBrief(value: Value, called: Called): string;
}

/** A scenario with one value of its field, before it is put into words. */
interface Setting {
  readonly scenario: string;
  readonly value: unknown;
}

export function scenarioWords(name: string, language: Language): ScenarioWords {
  const known: Readonly<Record<string, ScenarioWords>> = catalogues[language].scenarios.kinds;
  const words = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!words) throw new Error(`no scenario "${name}" after validation`);
  return words;
}

export const planWords = (language: Language): Readonly<Record<string, PlanWords>> =>
  catalogues[language].scenarios.plans;

/** The names that lists and values of a dataset have besides their short ones. */
interface FullNames {
  readonly list: (list: string) => string;
  readonly value: (column: string, value: string) => string;
}

const shortNames: FullNames = { list: (list) => list, value: (_column, value) => value };

/** What is called how in scenarios of a base that is estimated by a method. */
export function calledIn(
  settings: readonly Setting[],
  { method: ofBase, language, names = shortNames }: { method: string; language: Language; names?: FullNames },
): Called {
  const { series } = speech(language);
  const { strata } = catalogues[language];
  const changed = settings.find(({ scenario }) => scenario === "method")?.value;
  const method = typeof changed === "string" ? changed : ofBase;
  return {
    lists: (lists) => series(lists.map(names.list)),
    strata: (wanted) =>
      Object.entries(wanted)
        .map(([column, values]) => {
          const known = stratumNames.find((name) => name === column);
          const told = series(values.map((value) => names.value(column, value)));
          return `${known ? strata[known] : column} ${told}`;
        })
        .join(", "),
    method: (id) => methodName(id, language),
    options: (changes) => optionsInWords(changes, optionWords(method, language), language),
  };
}

/** WrittenOptions of a scenario are those of its method; what that method has not is called as in one that has it. */
const optionWords = (method: string, language: Language): FieldsWords => ({
  ...Object.assign({}, ...Object.keys(catalogues[language].methods).map((id) => methodWords(id, language)?.fields)),
  ...methodWords(method, language)?.fields,
});

const optionsInWords = (changes: WrittenOptions, words: FieldsWords, language: Language): string =>
  Object.entries(changes)
    .map(([name, value]) => {
      const said = words[name];
      const label = speech(language).small(said?.label ?? name);
      return isOptions(value)
        ? `${label} (${optionsInWords(value, said?.fields ?? {}, language)})`
        : `${label}: ${valueInWords(value, said?.choices ?? {}, language)}`;
    })
    .join(", ");

function valueInWords(value: unknown, choices: Readonly<Record<string, string>>, language: Language): string {
  if (Array.isArray(value)) return speech(language).series(value.map((each) => valueInWords(each, choices, language)));
  if (typeof value === "number") return formatPlain(value, language);
  const word = String(value);
  const choice = Object.hasOwn(choices, word) ? choices[word] : undefined;
  return choice === undefined ? word : shortChoice(choice, Object.values(choices));
}

/** "None" for "None, the number alone", which a form says in full, as long as no other choice begins alike. */
function shortChoice(choice: string, all: readonly string[]): string {
  const beginning = (each: string): string => each.split(/[,:;]/)[0] ?? each;
  const alike = all.filter((each) => beginning(each) === beginning(choice));
  return alike.length === 1 ? beginning(choice) : choice;
}

/** All that a scenario changes, as a sentence of a brief begins it. */
export function scenarioInBrief(settings: readonly Setting[], called: Called, language: Language): string {
  const parts = settings.map(({ scenario, value }) => scenarioWords(scenario, language).inBrief(value, called));
  return speech(language).capital(parts.join("; "));
}
