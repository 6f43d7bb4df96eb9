import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatPercent, formatRounded } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import { isLowerBound } from "../../model/claim.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, RatesInput } from "../figure.ts";
import { numbers } from "../figure-table.ts";

const inhabitants = 100_000;

/** A row of people as so many per 100,000 inhabitants. */
type RateRow = RatesInput["rows"][number];

/** The rows whose inhabitants are known, all numbers per 100,000 of them. */
export const rateRows = ({ rows }: RatesInput): RateRow[] =>
  rows.flatMap((row) => {
    const { population, observed, total, interval } = row;
    if (population === null) return [];
    const rate = (people: number): number => (people / population) * inhabitants;
    return [
      {
        ...row,
        observed: rate(observed),
        total: total === null ? null : rate(total),
        interval: interval && { ...interval, low: rate(interval.low), high: rate(interval.high) },
      },
    ];
  });

/** Known and estimated people by stratum, per 100,000 inhabitants. */
export const figure: Figure<"rates"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => `${finding(input, language)} ${basis(input, language)} ${readingKey(input, language)}`,
  table: ratesTable,
};

function finding(input: RatesInput, language: Language): string {
  const say = catalogues[language].figures.rates;
  const rows = rateRows(input);
  const rounded = (value: number): string => formatRounded(value, language);
  const ascending = rows.toSorted((a, b) => a.observed - b.observed);
  const [fewest, most] = [ascending[0], ascending.at(-1)];
  if (!fewest || !most) return say.nothing;
  const intervals = rows.flatMap(({ interval, claim }) => (interval ? [{ ...interval, claim }] : []));
  const claimed = intervals.filter(({ claim }) => claim === "number");
  const told = claimed.length > 0 ? claimed : intervals;
  const levels = new Set(told.map(({ level }) => level));
  const [first] = told;
  const known = (row: RateRow) => ({ label: row.label[language], known: rounded(row.observed) });
  const alike = rows.length > 1 && rounded(fewest.observed) === rounded(most.observed);
  return say.finding({
    strata: rows.length,
    fewest: alike ? { ...known(fewest), label: null } : known(fewest),
    most: fewest === most || alike ? null : known(most),
    estimated: first
      ? {
          level: levels.size === 1 ? formatPercent(first.level, language) : null,
          low: rounded(Math.min(...told.map(({ low }) => low))),
          high: claimed.length > 0 ? rounded(Math.max(...told.map(({ high }) => high))) : null,
        }
      : null,
  });
}

/** Of which inhabitants the rates are, and for whom there are none. */
function basis({ rows, apart }: RatesInput, language: Language): string {
  const say = catalogues[language].figures.rates;
  const missing = rows.filter(({ population }) => population === null).map(({ label }) => label[language]);
  const known = rows.flatMap(({ population }) => population ?? []);
  return [
    apart ? say.apart : say.together(formatCount(known[0] ?? 0, language)),
    ...(missing.length > 0 ? [say.missing(speech(language).series(missing))] : []),
  ].join(" ");
}

function readingKey(input: RatesInput, language: Language): string {
  const rows = rateRows(input);
  return catalogues[language].figures.rates.readingKey({
    interval: rows.some(({ interval }) => interval !== null),
    hollow: rows.some(({ interval, total }) => interval === null && total !== null),
    bounds: rows.some(({ claim, total }) => isLowerBound(claim) && total !== null),
  });
}

function ratesTable({ rows, apart }: RatesInput, language: Language): FigureTable {
  const say = catalogues[language].figures.rates;
  const { shared } = catalogues[language].figures;
  const count = (value: number | null | undefined): string =>
    value === null || value === undefined ? shared.none : formatCount(value, language);
  const levels = [...new Set(rows.flatMap(({ interval }) => interval?.level ?? []))];
  const [level] = levels;
  const percent = levels.length === 1 && level !== undefined ? formatPercent(level, language) : null;
  return {
    columns: [
      { name: say.stratum, align: "start" },
      ...numbers(say.inhabitants, say.known, say.knownRate, say.total, say.from(percent), say.to(percent)),
    ],
    rows: rateRows({ rows: rows.map((row) => ({ ...row, population: row.population ?? Number.NaN })), apart }).map(
      (rate, index) => {
        const rounded = (value: number | null | undefined): string =>
          value === null || value === undefined || Number.isNaN(value) ? shared.none : formatRounded(value, language);
        const row = rows[index];
        return [
          rate.label[language],
          count(row?.population),
          count(row?.observed),
          rounded(rate.observed),
          rounded(rate.total),
          rounded(rate.interval?.low),
          rounded(rate.interval?.high),
        ];
      },
    ),
  };
}
