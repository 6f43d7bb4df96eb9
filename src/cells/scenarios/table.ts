import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { problemSentence } from "../../locale/index.ts";
import { formatCount, formatRatio, formatRounded } from "../../locale/numbers.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../../model/scenario-results.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";
import { type ScenariosWords, scenariosWords } from "./words.ts";

/** The base and every scenario, as they are written. */
export function scenariosTable({ base, rows }: ScenarioResults, language: Language): TableContent {
  const say = scenariosWords[language];
  return {
    caption: say.caption,
    columns: [textColumn(say.scenario), numberColumn(say.seen), numberColumn(say.total), numberColumn(say.times)],
    rows: [
      [say.base(base.name), ...numbers(base.estimate, base, language)],
      ...rows.map((row) => [row.label[language], ...rowNumbers(row, base, language)]),
    ],
  };
}

/** Why scenarios have no estimate, and what qualifies the others: each sentence once, with the scenarios that it is about. */
export function scenarioRemarks(rows: readonly ScenarioRow[], language: Language): ReadonlyMap<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const { label, outcome, notes } of rows) {
    const problems = outcome && !outcome.ok ? [outcome.problem, ...notes] : notes;
    for (const sentence of new Set(problems.map((problem) => problemSentence(problem, language)))) {
      remarks.set(sentence, [...(remarks.get(sentence) ?? []), label[language]]);
    }
  }
  return remarks;
}

function rowNumbers({ outcome }: ScenarioRow, base: ScenarioResults["base"], language: Language): readonly string[] {
  const say = scenariosWords[language];
  if (outcome === null) return ["…", say.running, "…"];
  return outcome.ok ? numbers(outcome.value, base, language) : ["–", say.noEstimate, "–"];
}

/** People seen, the range to two significant figures, and how many times the base the estimate is. */
function numbers(
  estimate: Estimate,
  { estimate: base }: ScenarioResults["base"],
  language: Language,
): readonly string[] {
  const { observed, total } = estimate;
  const seen = formatCount(observed, language);
  if (total === null) return [seen, scenariosWords[language].noNumber, "–"];
  return [seen, people(estimate, total, scenariosWords[language], language), formatRatio(total / base.total, language)];
}

function people(
  { observed, intervals, claim }: Estimate,
  total: number,
  say: ScenariosWords,
  language: Language,
): string {
  const interval = toldInterval(intervals);
  const low = Math.max(interval?.low ?? total, observed);
  if (claim === "lower-bound") return say.atLeast(formatRounded(low, language));
  return interval
    ? rangeText(low, Math.max(low, interval.high), observed, language).join("–")
    : formatRounded(total, language);
}
