import { formatCount, formatDecimal, formatPercent } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import type { Language } from "../../model/language.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";
import { isWithheld } from "../shown/withheld-view.tsx";
import type { ComparedRow } from "./value.ts";
import { compareSentences } from "./words.ts";

const agrees = ({ agreement }: ComparedRow): boolean => agreement !== "different" && agreement !== "missing";

/** How many of the numbers agree. */
export function compareFinding(rows: readonly ComparedRow[], language: Language): Phrase {
  const agreeing = rows.filter(agrees).length;
  return compareSentences[language].finding(formatCount(agreeing, language), formatCount(rows.length, language));
}

/**
 * Every published number beside ours. A number of ours that the verdict on its study does not let stand in the open
 * stands here only if it says no more than what was published.
 */
export function compareTable(
  rows: readonly ComparedRow[],
  levelOf: (row: ComparedRow) => VerdictLevel | null,
  language: Language,
): TableContent {
  const say = compareSentences[language];
  return {
    caption: say.caption,
    columns: [
      textColumn(say.what),
      numberColumn(say.published),
      numberColumn(say.computed),
      numberColumn(say.difference),
      textColumn(say.agreement),
    ],
    rows: rows.map((compared) => {
      const { row, computed, agreement } = compared;
      const told = computed !== null && (agrees(compared) || !isWithheld(levelOf(compared)));
      const decimals = Math.max(0, compared.digits);
      // One decimal more than was published shows that it is the rounding that differs.
      const finer = agreement === "rounding" ? decimals + 1 : decimals;
      const number = (value: number): string => formatDecimal(value, finer, language);
      return [
        labelOf(compared, language),
        formatDecimal(row.published, decimals, language),
        told ? number(computed) : "–",
        told ? signed(computed - row.published, number) : "–",
        computed !== null && !told ? say.withheld : say.agreements[agreement],
      ];
    }),
  };
}

/** What is compared, in the writer's words or in ours. */
function labelOf({ row }: ComparedRow, language: Language): string {
  const say = compareSentences[language];
  if (row.label !== "") return row.label;
  if (row.table !== "") return [row.of, row.row, row.column].filter((part) => part !== "").join(", ");
  const what = say.quantities[row.quantity](formatPercent(row.level, language));
  return [row.of, row.model, what].filter((part) => part !== "").join(", ");
}

/** Nothing but zeros has no sign. */
function signed(value: number, number: (value: number) => string): string {
  const text = number(Math.abs(value));
  if (!/[1-9]/.test(text)) return number(0);
  return value < 0 ? `−${text}` : `+${text}`;
}
