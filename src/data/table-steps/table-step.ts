import type { Dataset } from "../../model/dataset.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { Result } from "../../model/result.ts";

/** What a step says about itself to people. */
export interface TableStepWords<F extends Fields> {
  readonly name: string;
  /** A sentence or two: what it does, and when to use it. */
  readonly about: string;
  readonly fields: { readonly [Name in keyof F]: FieldWords };
  /** What it did to a table, in a sentence. */
  done(options: OptionsOf<F>, before: Dataset, after: Dataset): string;
}

/** A change of a table and of its strata that a notebook can record; the first of its fields bears its name. */
export interface TableStep<F extends Fields = Fields> {
  readonly fields: F;
  readonly words: InEveryLanguage<TableStepWords<F>>;
  apply(dataset: Dataset, options: OptionsOf<F>): Result<Dataset>;
}
