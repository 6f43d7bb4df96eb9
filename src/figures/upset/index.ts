import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatPercent } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import { type History, listIndices, listsIn } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";
import { type OverlapTable, observedTotal, overlapTotal } from "../../model/overlap-table.ts";
import type { Figure, FigureTable, TableInput } from "../figure.ts";
import { fullListName } from "../full-list-name.ts";

/** The people on exactly the lists of a history. */
export interface Combination {
  readonly history: History;
  readonly count: number;
}

/** How many an UpSet plot draws. */
export const mostCombinations = 20;

/** The combinations that occur, largest first; equal ones with fewer lists first. */
export function combinations({ counts }: OverlapTable): Combination[] {
  const found: Combination[] = [];
  for (let history = 1; history < counts.length; history++) {
    const count = counts[history] ?? 0;
    if (count > 0) found.push({ history, count });
  }
  return found.sort((a, b) => b.count - a.count || listsIn(a.history) - listsIn(b.history) || a.history - b.history);
}

/** How many people are on which lists: combinations of lists by size, and what each is made of. */
export const figure: Figure<"table"> = {
  tellsTotals: false,
  ofUploads: "guarded",
  caption: ({ table }, language) => {
    const say = catalogues[language].figures.upset;
    return [finding(table, language, say), emptyPairs(table, language, say), leftOut(table, say), say.readingKey]
      .filter((sentence) => sentence !== "")
      .join(" ");
  },
  table: (input, language) => upsetTable(input, language, catalogues[language].figures.upset),
};

function finding(table: OverlapTable, language: Language, say: Catalogue["figures"]["upset"]): string {
  const total = observedTotal(table);
  const onOne = sum(combinations(table).filter(({ history }) => listsIn(history) === 1));
  return say.finding(formatCount(total, language), formatCount(onOne, language), wholePercent(onOne / total, language));
}

/** In whole per cent, unless that would say all or none. */
function wholePercent(share: number, language: Language): string {
  const whole = Math.round(share * 100) / 100;
  return formatPercent(whole === 0 || whole === 1 ? share : whole, language);
}

const mostPairsNamed = 3;

function emptyPairs(table: OverlapTable, language: Language, say: Catalogue["figures"]["upset"]): string {
  const { lists } = table;
  const pairs = lists.flatMap((first, a) =>
    lists.flatMap((second, b) => (a < b && overlapTotal(table, (1 << a) | (1 << b)) === 0 ? [[first, second]] : [])),
  );
  if (pairs.length === 0) return "";
  const all = (lists.length * (lists.length - 1)) / 2;
  return pairs.length > mostPairsNamed
    ? say.manyEmptyPairs(formatCount(pairs.length, language), formatCount(all, language))
    : say.emptyPairs(pairs.map((pair) => speech(language).series(pair)));
}

function leftOut(table: OverlapTable, say: Catalogue["figures"]["upset"]): string {
  const others = combinations(table).slice(mostCombinations);
  return others.length === 0 ? "" : say.leftOut(others.length, mostCombinations, sum(others));
}

function upsetTable(input: TableInput, language: Language, say: Catalogue["figures"]["upset"]): FigureTable {
  const { table } = input;
  const count = (value: number): string => formatCount(value, language);
  return {
    columns: [
      { name: say.lists, align: "start" },
      { name: say.people, align: "end" },
    ],
    rows: [
      ...combinations(table).map(({ history, count: people }) => {
        const names = listIndices(history).map((list) => table.lists[list] ?? "");
        return [
          names.length === 1 ? say.only(speech(language).series(names)) : speech(language).series(names),
          count(people),
        ];
      }),
      ...table.lists.map((list, k) => [
        say.aloneOrWithOthers(fullListName(list, input, language)),
        count(overlapTotal(table, 1 << k)),
      ]),
      [say.onAnyList, count(observedTotal(table))],
    ],
  };
}

const sum = (found: readonly Combination[]): number => found.reduce((total, { count }) => total + count, 0);
