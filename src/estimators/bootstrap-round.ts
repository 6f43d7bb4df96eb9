import type { HierarchicalModel } from "../kernel/hierarchical-model.ts";
import type { Criterion } from "../kernel/information-criterion.ts";
import { modelChoice } from "../kernel/model-choice.ts";
import { multinomial } from "../kernel/multinomial.ts";
import type { RandomStream } from "../kernel/random-stream.ts";

/** The candidates among which the choice is repeated, best on the observed table first. */
export interface ChoiceTask {
  readonly candidates: readonly HierarchicalModel[];
  readonly criterion: Criterion;
  /** The numbers of admitted models for which totals are wanted. */
  readonly steps: readonly number[];
}

/** A block of resamples, or the whole delete-one jackknife. */
export type BootstrapTask =
  | (ChoiceTask & { readonly step: "resample"; readonly replicates: number })
  | (ChoiceTask & { readonly step: "jackknife" });

/** Estimated totals, one row per resample or history removed and one column per step; NaN where nothing could be fitted. */
export interface BootstrapPart {
  readonly totals: Float64Array;
}

/** A thousand resamples make eight tasks; a task is long enough to learn the patterns of zeros that come again. */
const replicatesPerTask = 125;

/** The tasks of a bootstrap: the jackknife first, then the resamples in blocks that do not depend on the workers. */
export function bootstrapTasks(choice: ChoiceTask, replicates: number): BootstrapTask[] {
  const tasks: BootstrapTask[] = [{ ...choice, step: "jackknife" }];
  for (let done = 0; done < replicates; done += replicatesPerTask) {
    tasks.push({ ...choice, step: "resample", replicates: Math.min(replicatesPerTask, replicates - done) });
  }
  return tasks;
}

/**
 * Does one task on the observed `counts`: the choice among the candidates on each resample, or on the table with one
 * person of each observed history removed in turn. Yields the fraction done. Cost: rows x candidates x a fit.
 */
export function* runBootstrapTask(
  task: BootstrapTask,
  counts: Float64Array,
  random: RandomStream,
): Generator<number, BootstrapPart> {
  const choice = modelChoice(task.candidates, task.criterion, counts);
  const chosen = new Float64Array(task.candidates.length);
  const tables = task.step === "jackknife" ? withoutOnePerson(counts) : resamples(counts, task.replicates, random);
  const rows = task.step === "jackknife" ? observedHistories(counts).length : task.replicates;
  const totals = new Float64Array(rows * task.steps.length);
  let row = 0;
  for (const table of tables) {
    choice.choose(table, chosen);
    task.steps.forEach((step, column) => {
      totals[row * task.steps.length + column] = chosen[step - 1] ?? Number.NaN;
    });
    row++;
    yield row / rows;
  }
  return { totals };
}

/** Histories that somebody has, ascending: the order of the jackknife's rows. */
export function observedHistories(counts: Float64Array): number[] {
  return [...counts.keys()].filter((history) => (counts[history] ?? 0) > 0);
}

function* withoutOnePerson(counts: Float64Array): Generator<Float64Array> {
  const table = counts.slice();
  for (const history of observedHistories(counts)) {
    const people = counts[history] ?? 0;
    table[history] = people - 1;
    yield table;
    table[history] = people;
  }
}

function* resamples(counts: Float64Array, replicates: number, random: RandomStream): Generator<Float64Array> {
  const source = multinomial(counts, random);
  const table = new Float64Array(counts.length);
  for (let replicate = 0; replicate < replicates; replicate++) {
    source.draw(table);
    yield table;
  }
}
