import type { InEveryLanguage } from "../../model/language.ts";

/** One value of a vocabulary: what stands in a table, what people call it, and how else it is written. */
export interface VocabularyTerm {
  readonly id: string;
  readonly words: InEveryLanguage<string>;
  readonly also: readonly string[];
}
