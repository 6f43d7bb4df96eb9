import { formatPercent } from "../../locale/numbers.ts";
import type { DesignRow } from "../../model/design-results.ts";
import type { Language } from "../../model/language.ts";

/** Whether the formula or the simulation could say anything of the plan. */
export const isForeseen = (row: DesignRow): row is DesignRow & { readonly variation: number } =>
  row.variation !== null && Number.isFinite(row.variation);

/** In whole per cent, small ones to a tenth. */
export const variationText = (variation: number, language: Language): string =>
  formatPercent(variation < 0.1 ? variation : Math.round(variation * 100) / 100, language);
