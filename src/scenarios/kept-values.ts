import { catalogues } from "../locale/catalogues.ts";
import { series } from "../locale/series.ts";
import type { WantedStrata } from "../model/keep-strata.ts";
import type { Language } from "../model/language.ts";
import { stratumNames } from "../model/stratum-names.ts";

/** Columns and the values to keep of them: a mapping is one choice, a list of mappings several. */
export const keptValuesField = {
  kind: "mapping",
  keys: { kind: "name", offers: "columns" },
  values: { kind: "names", default: null, offers: "values" },
} as const;

/** "sex women, region north and south". */
export const keptValuesInWords = (wanted: WantedStrata, language: Language): string =>
  Object.entries(wanted)
    .map(([column, values]) => `${columnName(column, language)} ${series(values, language)}`)
    .join(", ");

function columnName(column: string, language: Language): string {
  const known = stratumNames.find((name) => name === column);
  return known ? catalogues[language].strata[known] : column;
}
