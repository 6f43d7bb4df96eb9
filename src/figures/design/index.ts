import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal, formatPercent, formatRatio } from "../../locale/numbers.ts";
import type { DesignResults, DesignRow } from "../../model/design-results.ts";
import type { Language } from "../../model/language.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { numbers } from "../figure-table.ts";

/** Whether the formula or the simulation could say anything of the plan. */
export const isForeseen = (row: DesignRow): row is DesignRow & { readonly variation: number } =>
  row.variation !== null && Number.isFinite(row.variation);

/** In whole per cent, small ones to a tenth. */
export const variationText = (variation: number, language: Language): string =>
  formatPercent(variation < 0.1 ? variation : Math.round(variation * 100) / 100, language);

/** How far an estimate is expected to be off under each plan to collect data. */
export const figure: Figure<"design"> = {
  tellsTotals: false,
  ofUploads: "guarded",
  caption: (results, language) => {
    const widths = results.rows.some(({ widthFactor }) => widthFactor !== null);
    return `${finding(results, language)} ${catalogues[language].figures.design.readingKey(widths)}`;
  },
  table: designTable,
};

function finding({ rows }: DesignResults, language: Language): string {
  const say = catalogues[language].figures.design;
  const [now] = rows;
  if (now === undefined || !isForeseen(now)) return say.nothing;
  const best = rows.filter(isForeseen).reduce((least, row) => (row.variation < least.variation ? row : least), now);
  return say.finding(
    variationText(now.variation, language),
    best === now ? null : { label: best.label[language], variation: variationText(best.variation, language) },
  );
}

function designTable({ rows }: DesignResults, language: Language): FigureTable {
  const say = catalogues[language].figures.design;
  const { shared } = catalogues[language].figures;
  const share = (value: number | null): string => (value === null ? say.none : formatPercent(value, language));
  const ratio = (value: number | null): string => (value === null ? say.none : formatRatio(value, language));
  return {
    columns: [
      { name: say.plan, align: "start" },
      ...numbers(say.people, say.seen, say.overlaps, say.variation, say.widthFactor, say.without, say.bias),
    ],
    rows: rows.map((row) => [
      row.label[language],
      formatCount(row.people, language),
      formatCount(row.seen, language),
      formatDecimal(row.pairOverlaps, 1, language),
      isForeseen(row) ? variationText(row.variation, language) : shared.noEstimate,
      ratio(row.widthFactor),
      share(row.withoutEstimate),
      ratio(row.bias),
    ]),
  };
}
