import type { ObservedCounts } from "../../kernel/capture/observed-counts.ts";
import { shareBelow } from "../../kernel/resampling/bca.ts";
import { type HidingRule, hidingRule } from "../../kernel/resampling/hiding-rule.ts";
import type { PointEstimator } from "../../kernel/resampling/point-estimator.ts";
import type { RandomStream } from "../../kernel/sampling/random-stream.ts";
import { expectedCounts, type Hiding, resamples, withoutOnePerson } from "./resampled-tables.ts";

/** A block of resamples, or the whole delete-one jackknife; `setup` is what the method needs to estimate anew. */
export type ResamplingTask<Setup> =
  | { readonly step: "jackknife"; readonly setup: Setup }
  | { readonly step: "resample"; readonly setup: Setup; readonly replicates: number; readonly innerReplicates: number };

/** What a task of resampling gives, one row per resample or history removed. */
export interface ResamplingPart {
  /** Row by row, as many totals as the method gives for a table; NaN where nothing could be estimated. */
  readonly totals: Float64Array;
  /** For each row the share of its own resamples at or below the observed estimate; empty without inner resamples. */
  readonly innerShares: Float64Array;
  /** For each row of the jackknife the people who have its history; empty for resamples. */
  readonly people: Float64Array;
}

/** A thousand resamples make eight tasks; a task is long enough to learn the patterns of zeros that come again. */
const replicatesPerTask = 125;

/** A double bootstrap costs a hundred times more for each resample, so its tasks are shorter. */
const doubleReplicatesPerTask = 25;

/** The tasks of a bootstrap: the jackknife first, then the resamples in blocks that do not depend on the workers. */
export function resamplingTasks<Setup>(
  setup: Setup,
  { replicates, innerReplicates = 0 }: { readonly replicates: number; readonly innerReplicates?: number },
): ResamplingTask<Setup>[] {
  const tasks: ResamplingTask<Setup>[] = [{ step: "jackknife", setup }];
  const block = innerReplicates > 0 ? doubleReplicatesPerTask : replicatesPerTask;
  for (let done = 0; done < replicates; done += block) {
    tasks.push({ step: "resample", setup, replicates: Math.min(block, replicates - done), innerReplicates });
  }
  return tasks;
}

/**
 * Does one task: the estimate on each resample of the observed counts, or on the table with one person of each observed
 * history removed in turn. Yields the fraction done. Where counts are hidden, the method must have `fittedMeans`.
 * Cost: rows x (1 + inner resamples) x an estimate.
 */
export function* runResampling<Setup>(
  task: ResamplingTask<Setup>,
  method: PointEstimator,
  observed: ObservedCounts,
  random: RandomStream,
): Generator<number, ResamplingPart> {
  const rule = hidingRule(observed);
  const out = new Float64Array(method.totals);
  method.estimate(observed, out);
  const estimate = out[method.totals - 1] ?? Number.NaN;
  const hiding = hidingUnder(method, rule);

  if (task.step === "jackknife") {
    const expected = expectedCounts(observed, hiding);
    const people = expected.filter((each) => each > 0);
    const totals = new Float64Array(people.length * method.totals);
    let row = 0;
    for (const table of withoutOnePerson(observed, expected)) {
      method.estimate(table, out);
      totals.set(out, row * method.totals);
      row++;
      yield row / people.length;
    }
    return { totals, innerShares: new Float64Array(0), people };
  }

  const { replicates, innerReplicates } = task;
  const totals = new Float64Array(replicates * method.totals);
  const innerShares = new Float64Array(innerReplicates > 0 ? replicates : 0);
  let row = 0;
  for (const table of resamples(observed, hiding, replicates, random)) {
    method.estimate(table, out);
    totals.set(out, row * method.totals);
    if (innerReplicates > 0) {
      const inner = resamples(table, hidingUnder(method, rule), innerReplicates, random);
      innerShares[row] = innerShare(inner, method, estimate);
    }
    row++;
    yield row / replicates;
  }
  return { totals, innerShares, people: new Float64Array(0) };
}

/** How to resample through hidden counts under the model of the method's last estimate. */
function hidingUnder(method: PointEstimator, rule: HidingRule | null): Hiding | null {
  if (!rule) return null;
  if (!method.fittedMeans) throw new Error("hidden counts can be resampled only by a method that has fitted means");
  return { rule, means: method.fittedMeans() };
}

/** The share of a table's own resamples whose estimate is at or below `observed`, ties counting half; NaN without any. */
function innerShare(inner: Iterable<ObservedCounts>, method: PointEstimator, observed: number): number {
  const out = new Float64Array(method.totals);
  const draws: number[] = [];
  for (const resample of inner) {
    method.estimate(resample, out);
    const total = out[method.totals - 1] ?? Number.NaN;
    if (Number.isFinite(total)) draws.push(total);
  }
  return shareBelow(observed, Float64Array.from(draws));
}
