import { shareBelow } from "../kernel/bca.ts";
import { multinomial } from "../kernel/multinomial.ts";
import type { ObservedCounts } from "../kernel/observed-counts.ts";
import type { PointEstimator } from "../kernel/point-estimator.ts";
import type { RandomStream } from "../kernel/random-stream.ts";

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
 * history removed in turn. Yields the fraction done. Cost: rows x (1 + inner resamples) x an estimate.
 */
export function* runResampling<Setup>(
  task: ResamplingTask<Setup>,
  method: PointEstimator,
  observed: ObservedCounts,
  random: RandomStream,
): Generator<number, ResamplingPart> {
  const inner = task.step === "resample" ? task.innerReplicates : 0;
  const tables = task.step === "jackknife" ? withoutOnePerson(observed) : resamples(observed, task.replicates, random);
  const rows = task.step === "jackknife" ? observedHistories(observed.counts).length : task.replicates;
  const totals = new Float64Array(rows * method.totals);
  const innerShares = new Float64Array(inner > 0 ? rows : 0);
  const out = new Float64Array(method.totals);
  method.estimate(observed, out);
  const estimate = out[method.totals - 1] ?? Number.NaN;
  let row = 0;
  for (const table of tables) {
    method.estimate(table, out);
    totals.set(out, row * method.totals);
    if (inner > 0) innerShares[row] = innerShare(table, inner, method, estimate, random);
    row++;
    yield row / rows;
  }
  return { totals, innerShares };
}

/** Histories that somebody has, ascending: the order of the jackknife's rows. */
export function observedHistories(counts: Float64Array): number[] {
  return [...counts.keys()].filter((history) => (counts[history] ?? 0) > 0);
}

/** The share of a table's own resamples whose estimate is at or below `observed`, ties counting half; NaN without any. */
function innerShare(
  table: ObservedCounts,
  replicates: number,
  method: PointEstimator,
  observed: number,
  random: RandomStream,
): number {
  const out = new Float64Array(method.totals);
  const draws: number[] = [];
  for (const resample of resamples(table, replicates, random)) {
    method.estimate(resample, out);
    const total = out[method.totals - 1] ?? Number.NaN;
    if (Number.isFinite(total)) draws.push(total);
  }
  return shareBelow(observed, Float64Array.from(draws));
}

function* withoutOnePerson(observed: ObservedCounts): Generator<ObservedCounts> {
  const { counts } = observed;
  const fewer = counts.slice();
  for (const history of observedHistories(counts)) {
    const people = counts[history] ?? 0;
    fewer[history] = people - 1;
    yield { ...observed, counts: fewer };
    fewer[history] = people;
  }
}

function* resamples(observed: ObservedCounts, replicates: number, random: RandomStream): Generator<ObservedCounts> {
  const source = multinomial(observed.counts, random);
  const counts = new Float64Array(observed.counts.length);
  for (let replicate = 0; replicate < replicates; replicate++) {
    source.draw(counts);
    yield { ...observed, counts };
  }
}
