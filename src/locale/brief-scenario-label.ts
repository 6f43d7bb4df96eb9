import type { InEveryLanguage, Language } from "../model/language.ts";
import type { ScenarioSettingValue } from "../model/scenario-results.ts";
import { formatPercent, formatRatio } from "./numbers.ts";
import { series } from "./series.ts";

/** What a scenario is called for readers who know neither lists nor methods by their short names. */
export interface LabelNames {
  readonly list: (list: string) => string;
  readonly method: (method: string) => string;
  /** An option of the method and its value: "criterion: AIC". */
  readonly option: (option: string, value: unknown) => string;
}

interface LabelWords {
  readonly drop: (lists: readonly string[]) => string;
  readonly merge: (lists: readonly string[]) => string;
  readonly only: (lists: readonly string[]) => string;
  readonly method: (name: string) => string;
  readonly missed: (share: string) => string;
  readonly falseMerges: (share: string) => string;
  readonly oftener: (one: string, other: string, ratio: string) => string;
  readonly seldomer: (one: string, other: string, ratio: string) => string;
  readonly independent: (one: string, other: string) => string;
  /** The interaction of all lists. */
  readonly allLists: (ratio: string) => string;
  readonly settings: (changes: string) => string;
  /** Of which method a scenario is a variation, where it is not the one that the brief leads with. */
  readonly base: (method: string) => string;
}

const words: InEveryLanguage<LabelWords> = {
  en: {
    drop: (lists) => `Without the ${lists.length > 1 ? "lists" : "list"} ${series(lists, "en")}`,
    merge: (lists) => `${series(lists, "en")} taken as one list`,
    only: (lists) => `With the lists ${series(lists, "en")} only`,
    method: (name) => `By another method: ${name}`,
    missed: (share) => `If ${share} of the matches between lists had been overlooked`,
    falseMerges: (share) => `If ${share} of those on several lists were really two people`,
    oftener: (one, other, ratio) => `If those on ${one} were more often on ${other} too (odds ratio ${ratio})`,
    seldomer: (one, other, ratio) => `If those on ${one} were less often on ${other} too (odds ratio ${ratio})`,
    independent: (one, other) => `If ${one} and ${other} were independent of each other`,
    allLists: (ratio) => `If all lists together depended on each other otherwise than assumed (strength ${ratio})`,
    settings: (changes) => `With other settings (${changes})`,
    base: (method) => `method: ${method}`,
  },
  da: {
    drop: (lists) => `Uden ${lists.length > 1 ? "listerne" : "listen"} ${series(lists, "da")}`,
    merge: (lists) => `${series(lists, "da")} regnet som én liste`,
    only: (lists) => `Kun med listerne ${series(lists, "da")}`,
    method: (name) => `Med en anden metode: ${name}`,
    missed: (share) => `Hvis ${share} af gengangerne mellem listerne var overset`,
    falseMerges: (share) => `Hvis ${share} af dem, der står på flere lister, i virkeligheden var to personer`,
    oftener: (one, other, ratio) => `Hvis de, der står på ${one}, oftere stod på ${other} (oddsratio ${ratio})`,
    seldomer: (one, other, ratio) => `Hvis de, der står på ${one}, sjældnere stod på ${other} (oddsratio ${ratio})`,
    independent: (one, other) => `Hvis ${one} og ${other} var uafhængige af hinanden`,
    allLists: (ratio) => `Hvis alle lister tilsammen hang anderledes sammen end antaget (styrke ${ratio})`,
    settings: (changes) => `Med andre indstillinger (${changes})`,
    base: (method) => `metode: ${method}`,
  },
};

/** All that a scenario changes, in plain words; what has no words of its own is called as its cell calls it. */
export function briefScenarioLabel(
  settings: readonly ScenarioSettingValue[],
  names: LabelNames,
  language: Language,
): string {
  const parts = settings.map((setting) => plainLabel(setting, names, language) ?? setting.label[language]);
  const label = parts.join("; ");
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

/** "method: best model". */
export const baseLabel = (method: string, language: Language): string => words[language].base(method);

function plainLabel({ scenario, value }: ScenarioSettingValue, names: LabelNames, language: Language): string | null {
  const say = words[language];
  const lists = [value].flat().filter((each) => typeof each === "string");
  switch (scenario) {
    case "drop":
    case "merge":
    case "only":
      return lists.length > 0 && value !== "none" ? say[scenario](lists.map(names.list)) : null;
    case "method":
      return typeof value === "string" ? say.method(names.method(value)) : null;
    case "options":
      return say.settings(
        Object.entries(membersOf(value))
          .map(([option, chosen]) => names.option(option, chosen))
          .join(", "),
      );
    case "linkage":
      return linkageLabel(membersOf(value), say, language);
    case "dependence":
      return dependenceLabel(membersOf(value), names, say, language);
    default:
      return null;
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function linkageLabel(
  { missed, "false-merges": falseMerges }: Readonly<Record<string, unknown>>,
  say: LabelWords,
  language: Language,
): string | null {
  const parts = [
    ...(typeof missed === "number" && missed > 0 ? [say.missed(formatPercent(missed, language))] : []),
    ...(typeof falseMerges === "number" && falseMerges > 0
      ? [say.falseMerges(formatPercent(falseMerges, language))]
      : []),
  ];
  return parts.length > 0 ? parts.join("; ") : null;
}

function dependenceLabel(
  { between, "odds-ratio": ratio }: Readonly<Record<string, unknown>>,
  names: LabelNames,
  say: LabelWords,
  language: Language,
): string | null {
  const [one, other] = [between].flat().filter((each) => typeof each === "string");
  if (typeof ratio !== "number") return null;
  if (one === undefined || other === undefined) return say.allLists(formatRatio(ratio, language));
  const pair = [names.list(one), names.list(other)] as const;
  if (ratio === 1) return say.independent(...pair);
  const tell = ratio > 1 ? say.oftener : say.seldomer;
  return tell(...pair, formatRatio(ratio, language));
}
