import { inEveryLanguage } from "../../locale/catalogues.ts";
import { planWords } from "../../locale/scenario-words.ts";
import type { Field, GridEntry, ValueOf } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { CollectionDesign } from "./collection-design.ts";
import { designPlans } from "./index.ts";
import type { DesignPlan } from "./plans.ts";

/** A design with what sets it apart from the present one. */
export interface PlannedDesign {
  /** In a few words, such as "NGO reaches twice as many". */
  readonly label: InEveryLanguage<string>;
  readonly design: CollectionDesign;
}

const plans: Readonly<Record<string, DesignPlan>> = designPlans;

/**
 * The present design, then what every entry makes of it: one design for each combination of the values of its plans.
 * Fails with `plan-refused`, which names the first entry that does not fit the present design.
 */
export function plannedDesigns(
  present: CollectionDesign,
  entries: readonly GridEntry[],
): Result<readonly PlannedDesign[]> {
  const designs: PlannedDesign[] = [{ label: inEveryLanguage(({ scenarios }) => scenarios.asNow), design: present }];
  for (const [index, entry] of entries.entries()) {
    for (const combination of combinations(entry)) {
      let design = present;
      for (const [name, plan] of Object.entries(plans)) {
        const setting = combination.find(([written]) => written === name);
        if (!setting) continue;
        // The notebook has validated the value against the field of this very plan.
        const applied = plan.apply(design, setting[1] as ValueOf<Field>);
        if (!applied.ok) return failure({ code: "plan-refused", entry: index + 1, name, reason: applied.problem });
        design = applied.value;
      }
      designs.push({ label: labelOf(combination), design });
    }
  }
  return success(designs);
}

/** One value of each plan of an entry, in the order in which the plans are written. */
type Combination = readonly (readonly [plan: string, value: unknown])[];

/** All combinations of an entry; the values of the plan that is written last change fastest. */
function combinations(entry: GridEntry): readonly Combination[] {
  let all: readonly Combination[] = [[]];
  for (const [plan, values] of Object.entries(entry)) {
    all = all.flatMap((combination) => values.map((value): Combination => [...combination, [plan, value]]));
  }
  return all;
}

const labelOf = (combination: Combination): InEveryLanguage<string> =>
  inEveryLanguage((_, language) =>
    combination.map(([name, value]) => planWords(language)[name]?.inRow(value) ?? name).join(", "),
  );
