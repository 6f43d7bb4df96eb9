import type { RandomStream } from "../kernel/sampling/random-stream.ts";
import type { Estimate } from "./estimate.ts";
import type { Fields, OptionsOf } from "./fields.ts";
import type { ModelClass } from "./model-class.ts";
import type { OverlapTable } from "./overlap-table.ts";
import type { Problem } from "./problem.ts";
import type { Result } from "./result.ts";
import type { Source } from "./source.ts";

/**
 * Tasks that can be done in any order on any number of workers; their parts come back in task order. A round of none is a
 * pause, for a plan that has much to do after its last task: a page draws meanwhile.
 */
export interface Round<Task> {
  readonly tasks: readonly Task[];
  /** Share of the whole work that is done when this round is, in (0, 1]. */
  readonly until: number;
}

/**
 * The order of work: yields a round, receives its parts, and ends with the estimate. How a round is cut into tasks
 * depends on table and options alone, never on the number of workers, so the numbers do not either.
 */
export type Plan<Task, Part> = Generator<Round<Task>, Result<Estimate>, readonly Part[]>;

/** What can be known of a method without running it: what it asks for, what it rests on, what it refuses. */
export interface Method<F extends Fields = Fields> {
  /** Raised when the same input gives other numbers. */
  readonly version: number;
  readonly modelClass: ModelClass;
  readonly fields: F;
  /** What it rests on, the most important first. */
  readonly sources: readonly Source[];
  /** Why this table cannot be estimated with these options at all, or null. */
  check(table: OverlapTable, options: OptionsOf<F>): Problem | null;
  /** Expected seconds on one ordinary core. */
  cost(table: OverlapTable, options: OptionsOf<F>): number;
}

/** The method of a name that was validated; throws where there is none. */
export function methodNamed<Known>(methods: Readonly<Record<string, Known>>, name: string): Known {
  const found = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (found === undefined) throw new Error(`no method "${name}"`);
  return found;
}

/**
 * What computes a method. `plan` is the cheap part that runs where the notebook lives; `run` is the costly part that runs
 * in a worker and yields its fraction done. Tasks and parts must survive structured cloning.
 */
export interface Engine<F extends Fields = Fields, Task = unknown, Part = unknown> {
  plan(table: OverlapTable, options: OptionsOf<F>): Plan<Task, Part>;
  run(task: Task, table: OverlapTable, options: OptionsOf<F>, random: RandomStream): Generator<number, Part>;
}

/** A method that runs. */
export interface Estimator<F extends Fields = Fields, Task = unknown, Part = unknown>
  extends Method<F>,
    Engine<F, Task, Part> {}
