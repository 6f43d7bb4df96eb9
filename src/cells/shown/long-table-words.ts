import type { InEveryLanguage } from "../../model/language.ts";

/** What is said of a table that paper does not hold in full. */
export interface LongTableWords {
  readonly printed: (rows: string, all: string) => string;
}

export const longTableWords: InEveryLanguage<LongTableWords> = {
  en: { printed: (rows, all) => `The first ${rows} of ${all} rows.` },
  da: { printed: (rows, all) => `De første ${rows} af ${all} rækker.` },
};
