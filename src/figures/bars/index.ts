import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { textIn } from "../../model/texts.ts";
import { distinct, type TidyRow } from "../../model/tidy-table.ts";
import type { Figure, FigureTable, TidyInput } from "../figure.ts";

/** Published figures as bars: a category in each row, in the order of the table, its groups below each other. */
export const figure: Figure<"tidy"> = {
  tellsTotals: false,
  ofUploads: "guarded",
  caption: (input, language) => `${finding(input, language)} ${textIn(input.about, language)}`,
  table: barsTable,
};

/** The largest value and the smallest, unless all are equal. */
function finding(input: TidyInput, language: Language): string {
  const say = catalogues[language].figures.bars;
  const sorted = input.rows.toSorted((a, b) => b.value - a.value);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (!largest || !smallest) return `${textIn(input.title, language)}.`;
  const named = (row: TidyRow): string => {
    const { category, group } = barLabel(input, row, language);
    return group === "" ? category : `${category}, ${group}`;
  };
  const count = (value: number): string => formatCount(value, language);
  const ofLargest = input.rows.filter(({ value }) => value === largest.value);
  const ofSmallest = input.rows.filter(({ value }) => value === smallest.value);
  return say.finding(textIn(input.title, language), {
    largest: count(largest.value),
    largestOf: ofLargest.map(named),
    smallest: largest.value === smallest.value ? null : count(smallest.value),
    smallestOf: ofSmallest.map(named),
  });
}

/** As the file has it: a row for each category, a column for each group; a missing value is a dash. */
function barsTable(input: TidyInput, language: Language): FigureTable {
  const groups = distinct(input.rows, "group");
  return {
    columns: [
      { name: textIn(input.category.title, language), align: "start" },
      ...groups.map((group) => ({
        name: barLabel(input, { category: "", group }, language).group || textIn(input.value.title, language),
        align: "end" as const,
      })),
    ],
    rows: distinct(input.rows, "category").map((category) => [
      barLabel(input, { category, group: "" }, language).category,
      ...groups.map((group) => {
        const row = input.rows.find((each) => each.category === category && each.group === group);
        return row ? formatCount(row.value, language) : "–";
      }),
    ]),
  };
}

/** What people read for a category and for a group; empty for a group where there are none. */
export function barLabel(
  { category, group }: TidyInput,
  row: Pick<TidyRow, "category" | "group">,
  language: Language,
): { readonly category: string; readonly group: string } {
  const read = (labels: TidyInput["category"]["labels"], value: string): string =>
    Object.hasOwn(labels, value) ? textIn(labels[value] ?? {}, language) : value;
  return { category: read(category.labels, row.category), group: group ? read(group.labels, row.group) : "" };
}
