import type { RandomStream } from "../kernel/random-stream.ts";
import type { Dataset } from "./dataset.ts";
import type { Estimate, NumberedEstimate } from "./estimate.ts";
import type { Field, Fields, OptionsOf } from "./fields.ts";
import type { InEveryLanguage } from "./language.ts";
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
  /** Draws for scenarios that simulate. */
  readonly random: RandomStream;
  /** The fields of each method, to validate options by. */
  readonly methods: Readonly<Record<string, Fields>>;
}

/** What a scenario says about itself to people. */
export interface ScenarioWords {
  readonly name: string;
  /** Two sentences: what it supposes, and what can be learned from it. */
  readonly about: string;
  /** One value of the scenario in a few words: "without NG". */
  label(value: unknown): string;
}

/**
 * A way to vary an estimate. In a notebook the key of a scenario holds one value of its field or a list of them; each
 * value is a scenario of its own. Scenarios of one entry are applied in the order of the registry.
 */
export interface Scenario<F extends Field = Field> {
  /** Raised when the same value gives other numbers. */
  readonly version: number;
  /** What one value looks like. */
  readonly field: F;
  readonly words: InEveryLanguage<ScenarioWords>;
  apply(state: ScenarioState, value: OptionsOf<{ value: F }>["value"], setting: ScenarioSetting): Result<ScenarioState>;
}
