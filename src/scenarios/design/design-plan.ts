import type { Field, ValueOf } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { Result } from "../../model/result.ts";
import type { ScenarioWords } from "../../model/scenario.ts";
import type { CollectionDesign } from "./collection-design.ts";

/** A way to collect more or better data. Plans of one entry are applied in the order of the registry. */
export interface DesignPlan<F extends Field = Field> {
  /** Raised when the same value gives other numbers. */
  readonly version: number;
  /** What one value looks like in a notebook. */
  readonly field: F;
  /** Its name, what it supposes and does not do, and one value in a few words: "NGO reaches twice as many". */
  readonly words: InEveryLanguage<ScenarioWords<ValueOf<F>>>;
  apply(design: CollectionDesign, value: ValueOf<F>): Result<CollectionDesign>;
}
