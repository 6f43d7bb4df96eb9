import { catalogues } from "../../locale/catalogues.ts";
import { estimateSentence, rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatRatio, formatRounded } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { tippingSentence } from "../../locale/tipping-sentence.ts";
import { estimateUnderVerdict } from "../../locale/verdict-sentences.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults, ScenarioRow } from "../../model/scenario-results.ts";
import { isWithheld } from "../../model/verdict.ts";
import type { CellViewProps } from "../cell-view.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { numberColumn, type TableContent, textColumn } from "../shown/table-view.tsx";
import { VerdictTag } from "../shown/verdict-view.tsx";
import { type ScenariosSpec, type ScenariosValue, scenariosFinding } from "./index.ts";

/** The base and what becomes of it: in words, drawn and row by row; what is not there yet is marked as such. */
export function ScenariosView({
  name,
  value,
  language,
  study,
  parts: { Table, Figure, Fold, Withheld } = onPage,
}: CellViewProps<ScenariosSpec, ScenariosValue>) {
  const say = catalogues[language].cells.scenarios;
  const { base, dials, dataset, rows } = value;
  const verdict = study?.verdict ?? null;
  const level = verdict?.level ?? null;
  const told = isWithheld(level) ? estimateUnderVerdict(base.estimate, level, language) : null;
  const tipping = dials.flatMap((dial) =>
    dial.tippingPoints.map((point) => tippingSentence(dial, point, language, dataset.listNames)),
  );
  const remarks = scenarioRemarks(rows, language);
  const alone = rows.some(({ outcome }) => outcome?.ok && outcome.value.intervals.length === 0);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={told ?? scenariosFinding(value, language)} />
      </p>
      {verdict && (
        <p class="verdict-line">
          <VerdictTag verdict={verdict} language={language} />
        </p>
      )}
      <Withheld level={level} language={language}>
        {() => (
          <>
            {told && (
              <p>
                <PhraseView phrase={scenariosFinding(value, language)} />
              </p>
            )}
            <p class="aside">
              {say.base(base.name)}: <PhraseView phrase={estimateSentence(base.estimate, language)} />
            </p>
            {tipping.length > 0 && (
              <ul>
                {tipping.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <Figure figure="scenario-forest" input={value} name={name} verdict={verdict} language={language} />
            <Table {...scenariosTable(value, language)} language={language} first={30} />
            {alone && <p class="aside">{say.withoutInterval}</p>}
            {remarks.size > 0 && (
              <Fold summary={say.remarks} open={remarks.size <= 3}>
                {() => (
                  <ul>
                    {[...remarks].map(([sentence, labels]) => (
                      <li key={sentence}>
                        <strong>{labels.join("; ")}</strong>: {sentence}
                      </li>
                    ))}
                  </ul>
                )}
              </Fold>
            )}
          </>
        )}
      </Withheld>
    </>
  );
}

/** The base and every scenario, as they are written. */
function scenariosTable({ base, rows }: ScenarioResults, language: Language): TableContent {
  const say = catalogues[language].cells.scenarios;
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
function scenarioRemarks(rows: readonly ScenarioRow[], language: Language): ReadonlyMap<string, string[]> {
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
  const say = catalogues[language].cells.scenarios;
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
  if (total === null) return [seen, catalogues[language].cells.scenarios.noNumber, "–"];
  return [seen, people(estimate, total, language), formatRatio(total / base.total, language)];
}

function people({ observed, intervals, claim }: Estimate, total: number, language: Language): string {
  const interval = toldInterval(intervals);
  const low = Math.max(interval?.low ?? total, observed);
  if (isLowerBound(claim)) return catalogues[language].cells.scenarios.atLeast(formatRounded(low, language));
  return interval
    ? rangeText(low, Math.max(low, interval.high), observed, language).join("–")
    : formatRounded(total, language);
}
