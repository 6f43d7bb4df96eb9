import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { Figure } from "../figure.ts";
import { missingScenarios } from "../missing-scenarios.ts";
import { envelopeOf, finishedEstimate, scenarioOutcomes } from "../scenario-outcomes.ts";
import { scenarioTable } from "../scenario-table.ts";
import { specifications } from "./specification-rows.ts";

/** All estimates of the scenarios sorted by size, and what made each of them. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) =>
    [finding(results, language), ...missingScenarios(results, language), readingKey(results, language)].join(" "),
  table: (results, language) => scenarioTable(results, sortedRows(results), language),
};

function finding(results: ScenarioResults, language: Language): string {
  const { estimate: base } = results.base;
  const { finished } = scenarioOutcomes(results);
  const seen = formatCount(base.observed, language);
  const estimates = [base, ...finished.map(({ estimate }) => estimate)];
  const envelope = envelopeOf(estimates);
  if (envelope === null || finished.length === 0) return catalogues[language].figures.shared.scenarios.nothing(seen);
  const [low, high] = rangeText(envelope.low, envelope.high, envelope.observed, language);
  const [quarter, threeQuarters] = rangeText(envelope.quarter, envelope.threeQuarters, envelope.observed, language);
  return catalogues[language].figures["specification-curve"].finding({
    ...{ estimates: envelope.estimates, low, high, quarter, threeQuarters, seen },
  });
}

/** Names the level of the intervals where all have the same. */
function readingKey(results: ScenarioResults, language: Language): string {
  const levels = specifications(results, language).flatMap(
    ({ estimate }) => toldInterval(estimate.intervals)?.level ?? [],
  );
  const [level] = levels;
  const common = level !== undefined && levels.every((each) => each === level);
  const bounds = scenarioOutcomes(results).finished.some(({ estimate }) => estimate.claim === "lower-bound");
  return catalogues[language].figures["specification-curve"].readingKey(
    common ? formatPercent(level, language) : null,
    bounds,
  );
}

/** By ascending total, as drawn; what has none comes last. */
function sortedRows(results: ScenarioResults) {
  const total = (row: ScenarioResults["rows"][number] | "base"): number =>
    row === "base" ? results.base.estimate.total : (finishedEstimate(row)?.total ?? Number.MAX_VALUE);
  return (["base", ...results.rows] as const).toSorted((a, b) => total(a) - total(b));
}
