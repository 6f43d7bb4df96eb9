import { missingScenarios } from "../../figures/missing-scenarios.ts";
import { scenarioOutcomes } from "../../figures/scenario-outcomes.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { scenariosWords } from "./words.ts";

/** A smaller change than this, either way, is not worth naming. */
const worthNaming = 1.05;

/** How many scenarios there are, from where to where they reach, which of them moves the answer most, and what is missing. */
export function scenariosFinding(results: ScenarioResults, language: Language): Phrase {
  const missing = missingScenarios(results, language).map((sentence) => ` ${sentence}`);
  return [...reach(results, language), ...missing];
}

function reach(results: ScenarioResults, language: Language): Phrase {
  const say = scenariosWords[language];
  const { estimate: base } = results.base;
  const seen = formatCount(base.observed, language);
  const finished = scenarioOutcomes(results).finished.filter(({ estimate }) => estimate.claim === "number");
  const [first] = finished;
  if (!first) return say.nothing(seen);
  const ends = finished.map(({ estimate }) => {
    const { low, high } = toldInterval(estimate.intervals) ?? { low: estimate.total, high: estimate.total };
    return { low: Math.max(low, estimate.observed), high, observed: estimate.observed };
  });
  const lowest = ends.reduce((a, b) => (b.low < a.low ? b : a));
  const highest = Math.max(...ends.map(({ high }) => high));
  const [low, high] = rangeText(lowest.low, Math.max(lowest.low, highest), lowest.observed, language);
  const found = say.reach({
    scenarios: formatCount(finished.length, language),
    one: finished.length === 1,
    low,
    high,
    seen,
  });
  const ratio = ({ estimate }: typeof first): number => estimate.total / base.total;
  const size = (each: typeof first): number => Math.abs(Math.log(ratio(each)));
  const most = finished.reduce((a, b) => (size(b) > size(a) ? b : a));
  const moved =
    size(most) < Math.log(worthNaming)
      ? say.movesNothing
      : say.moves(most.row.label[language], formatRatio(ratio(most), language));
  return [...found, moved];
}
