import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent, formatRatio } from "../../locale/numbers.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import { envelopeOf } from "../envelope.ts";
import type { Figure } from "../figure.ts";
import { missingScenarios, scenarioLevels, scenarioOutcomes, scenarioTable } from "../scenarios.ts";

/** The base and its scenarios below each other, in the order in which they are written. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) =>
    [finding(results, language), ...missingScenarios(results, language), readingKey(results, language)].join(" "),
  table: (results, language) => scenarioTable(results, ["base", ...results.rows], language),
};

/** Totals are told only together, as the range that they span, or as a multiple of the base. */
function finding(results: ScenarioResults, language: Language): string {
  const say = catalogues[language].figures["scenario-forest"];
  const { estimate: base } = results.base;
  const finished = scenarioOutcomes(results).finished.filter(({ estimate }) => estimate.claim === "number");
  const seen = formatCount(base.observed, language);
  const envelope = envelopeOf(finished.map(({ estimate }) => estimate));
  const [only] = finished;
  if (envelope === null || only === undefined) return catalogues[language].figures.shared.scenarios.nothing(seen);
  if (finished.length === 1) {
    return say.one(only.row.label[language], formatRatio(only.estimate.total / base.total, language), seen);
  }
  const [low, high] = rangeText(envelope.low, envelope.high, envelope.observed, language);
  const interval = toldInterval(base.intervals);
  const ends = interval && rangeText(interval.low, interval.high, base.observed, language);
  return say.many({
    scenarios: finished.length,
    low,
    high,
    base: interval && ends ? { level: formatPercent(interval.level, language), low: ends[0], high: ends[1] } : null,
    seen,
  });
}

function readingKey(results: ScenarioResults, language: Language): string {
  const estimates = [results.base.estimate, ...scenarioOutcomes(results).finished.map(({ estimate }) => estimate)];
  const [widest, ...inner] = scenarioLevels(results).map((level) => formatPercent(level, language));
  return catalogues[language].figures["scenario-forest"].readingKey(widest ?? null, inner, {
    hollow: estimates.some(({ intervals }) => intervals.length === 0),
    bounds: estimates.some(({ claim }) => isLowerBound(claim)),
  });
}
