import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import { everyCountKnown } from "../../model/every-count-known.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable, TableInput } from "../figure.ts";
import { fullListName } from "../full-list-name.ts";
import { pairFinding, pairLevels, pairRows } from "./pair-rows.ts";

/** What every pair of lists says alone of the number of people: do the lists agree? */
export const figure: Figure<"table"> = {
  tellsTotals: true,
  ofUploads: "guarded",
  caption: (input, language) => `${finding(input, language)} ${readingKey(input, language)}`.trim(),
  table: pairsTable,
};

/** Numbers are told only as ranges. */
function finding(input: TableInput, language: Language): string {
  const unknown = everyCountKnown(input.table);
  if (unknown) return problemSentence(unknown, language);
  const say = catalogues[language].figures.pairs;
  const { pairs, empty, range, intervals, disagree, seen } = pairFinding(input);
  const seenText = formatCount(seen, language);
  const emptyText = empty === 0 ? "" : ` ${say.emptyPairs(empty, pairs)}`;
  if (range === null) return say.noIntervals(seenText) + emptyText;
  const told = {
    intervals,
    level: formatPercent(pairLevels[0], language),
    low: formatCount(twoFigures(range.low, Math.floor), language),
    high: formatCount(twoFigures(range.high, Math.ceil), language),
    seen: seenText,
  };
  return say.ranges(told, disagree) + emptyText;
}

/** An end to two significant figures, below a hundred outwards to whole people. */
const twoFigures = (end: number, outwards: (value: number) => number): number =>
  end < 100 ? outwards(end) : Number(end.toPrecision(2));

function readingKey(input: TableInput, language: Language): string {
  const [widest, inner] = pairLevels.map((level) => formatPercent(level, language));
  const { range } = pairFinding(input);
  return catalogues[language].figures.pairs.readingKey(
    range === null ? null : { widest: widest ?? "", inner: inner ?? "" },
  );
}

function pairsTable(input: TableInput, language: Language): FigureTable {
  const say = catalogues[language].figures.pairs;
  const { shared } = catalogues[language].figures;
  const count = (value: number | null | undefined): string =>
    typeof value === "number" ? formatCount(value, language) : shared.none;
  const number = (name: string) => ({ name, align: "end" }) as const;
  return {
    columns: [
      { name: say.list, align: "start" },
      { name: say.otherList, align: "start" },
      number(say.onBoth),
      number("Lincoln-Petersen"),
      number("Chapman"),
      ...pairLevels.flatMap((level) => {
        const percent = formatPercent(level, language);
        return [number(shared.from(percent)), number(shared.to(percent))];
      }),
    ],
    rows: pairRows(input).map((row) => [
      fullListName(row.a, input, language),
      fullListName(row.b, input, language),
      count(row.onBoth),
      count(row.lincolnPetersen),
      count(row.chapman),
      ...pairLevels.flatMap((level) => {
        const interval = row.intervals.find((each) => each.level === level);
        return [count(interval?.low), count(interval?.high)];
      }),
    ]),
  };
}
