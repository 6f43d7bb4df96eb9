import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import { quoted } from "../../locale/series.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { missingScenarios } from "../missing-scenarios.ts";
import { mostBars, tornadoBars } from "./tornado-bars.ts";

/** Which choice moves the answer most. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) => {
    const { leftOut, readingKey } = catalogues[language].figures.tornado;
    const others = tornadoBars(results, language).length - mostBars;
    return [
      finding(results, language),
      ...(others > 0 ? [leftOut(mostBars, others)] : []),
      ...missingScenarios(results, language),
      readingKey,
    ].join(" ");
  },
  table: tornadoTable,
};

function finding(results: ScenarioResults, language: Language): string {
  const say = catalogues[language].figures.tornado;
  const { observed, total } = results.base.estimate;
  const seen = formatCount(observed, language);
  const [first] = tornadoBars(results, language);
  if (first === undefined) return catalogues[language].figures.shared.scenarios.nothing(seen);
  const [low, high] = [first.low, first.high].map((end) => formatRatio(end / total, language));
  if (low === undefined || high === undefined || low === high) return say.nothingMoves(seen);
  return say.finding(quoted(first.label), low, high, seen);
}

function tornadoTable(results: ScenarioResults, language: Language): FigureTable {
  const say = catalogues[language].figures.tornado;
  const { total } = results.base.estimate;
  const number = (name: string) => ({ name, align: "end" }) as const;
  return {
    columns: [
      { name: say.choice, align: "start" },
      number(say.lowest),
      number(say.highest),
      number(say.lowestRatio),
      number(say.highestRatio),
    ],
    rows: tornadoBars(results, language).map(({ label, low, high }) => [
      label,
      formatCount(low, language),
      formatCount(high, language),
      formatRatio(low / total, language),
      formatRatio(high / total, language),
    ]),
  };
}
