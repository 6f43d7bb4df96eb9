import type { Dataset } from "./dataset.ts";
import type { Estimate, NumberedEstimate } from "./estimate.ts";
import type { Field, Fields, ValueOf } from "./fields.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";
import type { Result } from "./result.ts";

/** What a scenario changes: data, method and options of an estimate, and how its result is read. */
export interface ScenarioState {
  /** As the base has it, with all its strata; scenarios that choose among them or change lists change it. */
  readonly dataset: Dataset;
  readonly method: string;
  /** Full options of the method. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Tables to be estimated instead of that of `dataset`, all equally likely, where a scenario simulates; else null. */
  readonly simulated: readonly Dataset["table"][] | null;
  /** What is done to the estimate when it is there; the identity where nothing is. */
  readonly read: (estimate: Estimate) => Estimate;
  /** What qualifies the scenario. */
  readonly notes: readonly Problem[];
}

/** What a scenario may know besides its own options. */
export interface ScenarioSetting {
  /** The estimate that is varied. */
  readonly base: NumberedEstimate;
  /** The state that gave it, before any scenario of the entry was applied. */
  readonly initial: ScenarioState;
  /** The fields of each method. */
  readonly methods: MethodFields;
  /** Whether a value is one that a field takes as it stands. */
  fits(field: Field, value: unknown): boolean;
  /** A table as it might be without such errors of linkage; each call draws another, of the same probability. */
  relinked(table: OverlapTable, errors: LinkageErrors): OverlapTable;
}

/** How people were linked wrongly across lists. */
export interface LinkageErrors {
  /** The probability that the key of a record fails. */
  readonly missed: number;
  /** The share of the people on two or more lists who are two people. */
  readonly falseMerges: number;
}

/** The fields of each method, by its name. */
export type MethodFields = Readonly<Record<string, Fields>>;

/**
 * A way to vary an estimate. In a notebook the key of a scenario holds one value of its field or a list of them; each
 * value is a scenario of its own. Scenarios of one entry are applied in the order of the registry: first those that
 * change the data, then those that change the method, then those that distort the data or read the estimate otherwise.
 * The options that they leave are validated as a whole when all are applied.
 */
export interface Scenario<F extends Field = Field> {
  /** Raised when the same value gives other numbers. */
  readonly version: number;
  /** What one value looks like; what it may be can depend on the methods that there are. */
  readonly field: F | ((methods: MethodFields) => F);
  /** The values that a written one stands for, such as every list in turn; itself where this is not given. */
  values?(written: ValueOf<F>, dataset: Dataset): readonly ValueOf<F>[];
  apply(state: ScenarioState, value: ValueOf<F>, setting: ScenarioSetting): Result<ScenarioState>;
}
