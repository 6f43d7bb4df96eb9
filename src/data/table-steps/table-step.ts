import type { Catalogue } from "../../locale/catalogue.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { Result } from "../../model/result.ts";

/** A change of a table and of its strata that a notebook can record; the first of its fields bears its name. */
export interface TableStep<F extends Fields = Fields> {
  readonly fields: F;
  apply(dataset: Dataset, options: OptionsOf<F>): Result<Dataset>;
  /** What it did to a table, in a sentence of the given words. */
  done(say: Catalogue["intake"]["steps"], options: OptionsOf<F>, before: Dataset, after: Dataset): string;
}
