import { catalogues } from "../../locale/catalogues.ts";
import { formatDecimal, formatPercent } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { isWithheld, type VerdictLevel } from "../../model/verdict.ts";
import type { CellViewProps } from "../cell-view.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { numberColumn, type TableContent, textColumn } from "../shown/table-view.tsx";
import { TextWithLinksView } from "../shown/text-with-links-view.tsx";
import { agrees, type ComparedRow, type CompareSpec, type CompareValue, compareFinding } from "./index.ts";

/** How many of the numbers agree with what was published, then all of them side by side, and where they come from. */
export function CompareView({
  spec,
  value: { rows },
  language,
  study,
  studies = study ? [study] : [],
  parts = onPage,
}: CellViewProps<CompareSpec, CompareValue>) {
  const { Table } = parts;
  const say = catalogues[language].cells.compare;
  const table = parts.remember(() => {
    const levels = new Map(studies.map(({ value, verdict }) => [value, verdict.level]));
    return compareTable(rows, ({ data }) => levels.get(data) ?? null, language);
  }, [rows, studies, language]);
  return (
    <>
      <p class="finding">
        <PhraseView phrase={compareFinding(rows, language)} />
      </p>
      {rows.length > 0 && <Table {...table} language={language} first={rows.length} />}
      {spec.source !== "" && (
        <p class="aside">
          {say.source}: <TextWithLinksView text={spec.source} />
        </p>
      )}
      <p class="aside">{say.note}</p>
    </>
  );
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
  const say = catalogues[language].cells.compare;
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
  const say = catalogues[language].cells.compare;
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
