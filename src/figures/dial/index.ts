import { catalogues } from "../../locale/catalogues.ts";
import { rangeText } from "../../locale/estimate-sentence.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import { tippingSentence, turnedName } from "../../locale/tipping-sentence.ts";
import type { Language } from "../../model/language.ts";
import type { Dial, ScenarioResults } from "../../model/scenario-results.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** The estimate as one odds ratio is turned that the data cannot show. */
export const figure: Figure<"scenarios"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (results, language) =>
    results.dials.length === 0
      ? catalogues[language].figures.dial.nothing
      : [...results.dials.map((each) => finding(each, results, language)), readingKey(results, language)].join(" "),
  table: dialTable,
};

/** The tipping points in words, or else how far the estimate moves. */
function finding(one: Dial, { base }: ScenarioResults, language: Language): string {
  if (one.tippingPoints.length > 0) {
    return one.tippingPoints.map((point) => tippingSentence(one, point, language)).join(" ");
  }
  const totals = one.points.map(({ total }) => total);
  const { observed } = base.estimate;
  const [low, high] = rangeText(Math.min(...totals), Math.max(...totals), observed, language);
  const ratio = (place: number): string => formatRatio(one.points.at(place)?.oddsRatio ?? one.base, language);
  const seen = formatCount(observed, language);
  return catalogues[language].figures.dial.moves({
    turned: turnedName(one.between, language),
    from: ratio(0),
    to: ratio(-1),
    low,
    high,
    seen,
  });
}

function readingKey({ dials }: ScenarioResults, language: Language): string {
  return catalogues[language].figures.dial.readingKey({
    ribbon: dials.some(({ points }) => points.some(({ low }) => low !== null)),
    ownRange: dials.some(({ ownRange }) => ownRange !== null),
    conclusions: dials.some(({ tippingPoints }) => tippingPoints.length > 0),
    tips: dials.some(({ tippingPoints }) => tippingPoints.some(({ at }) => at !== null)),
  });
}

function dialTable({ dials }: ScenarioResults, language: Language): FigureTable {
  const say = catalogues[language].figures.dial;
  const { shared } = catalogues[language].figures;
  const count = (value: number | null): string => (value === null ? shared.none : formatCount(value, language));
  return {
    columns: [{ name: say.turnedHeading, align: "start" }, ...numbers(say.oddsRatio, shared.total, say.from, say.to)],
    rows: dials.flatMap(({ between, points }) =>
      points.map(({ oddsRatio, total, low, high }) => [
        say.panel(between),
        formatRatio(oddsRatio, language),
        count(total),
        count(low),
        count(high),
      ]),
    ),
  };
}
