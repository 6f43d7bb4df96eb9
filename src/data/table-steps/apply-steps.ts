import { inEveryLanguage } from "../../locale/catalogues.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { type TableStepName, tableSteps } from "./index.ts";
import type { TableStep } from "./table-step.ts";

/** A step as it is written, validated against its fields. */
export type WrittenStep = Readonly<Record<string, unknown>>;

/** What a step did, for people. */
export interface DoneStep {
  readonly name: TableStepName;
  readonly done: InEveryLanguage<string>;
}

/** A table after all its steps, as the cells that estimate from it receive it. */
export interface PreparedTable extends Dataset {
  /** SHA-256 of the table, hexadecimal; empty where it may not be told. */
  readonly hash: string;
  /** What was done to the table, in order. */
  readonly steps: readonly DoneStep[];
}

export interface ChangedDataset {
  readonly dataset: Dataset;
  readonly steps: readonly DoneStep[];
}

/** Applies steps in the order in which they are written, and stops at the first that cannot be taken. */
export function applySteps(original: Dataset, written: readonly WrittenStep[]): Result<ChangedDataset> {
  let dataset = original;
  const steps: DoneStep[] = [];
  for (const [index, one] of written.entries()) {
    const name = stepName(one);
    const step: TableStep = tableSteps[name];
    // The fields of the step have vouched for its options when the cell was read.
    const options = one as OptionsOf<Fields>;
    const changed = step.apply(dataset, options);
    if (!changed.ok) return failure({ code: "step-refused", step: index + 1, name, reason: changed.problem });
    const before = dataset;
    const after = changed.value;
    steps.push({ name, done: inEveryLanguage(({ intake }) => step.done(intake.steps, options, before, after)) });
    dataset = after;
  }
  return success({ dataset, steps });
}

function stepName(written: WrittenStep): TableStepName {
  const isStep = (key: string): key is TableStepName => Object.hasOwn(tableSteps, key);
  const name = Object.keys(written).find(isStep);
  if (name === undefined) throw new Error("a step without a name after validation");
  return name;
}
