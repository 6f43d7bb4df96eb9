import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { acceleration, bcaInterval, biasCorrection, shareBelow } from "../../kernel/resampling/bca.ts";
import { calibratedInterval } from "../../kernel/resampling/calibrated.ts";
import type { Diagnostics, Estimate, Interval, Jackknife, StabilisationRow } from "../../model/estimate.ts";
import type { Round } from "../../model/estimator.ts";
import type { Problem } from "../../model/problem.ts";
import { type DrawnKind, innerReplicates, type ResampledInterval } from "./interval-options.ts";
import { type ResamplingPart, type ResamplingTask, resamplingTasks } from "./resampling.ts";

/** What resampling says when all candidates are admitted, and how that settles as they are. */
export interface ResampledEstimate {
  readonly intervals: readonly Interval[];
  /** Usable resampled totals, in the order drawn. */
  readonly draws: Float64Array;
  readonly jackknife: Jackknife;
  readonly stabilisation: readonly StabilisationRow[];
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Problem[];
}

export interface ResampledRequest<Setup> {
  readonly setup: Setup;
  /** The estimate whose interval is wanted. */
  readonly total: number;
  /** What each total of a table stands for: the number of models admitted. Methods without a choice have one. */
  readonly steps: readonly number[];
  readonly interval: ResampledInterval;
}

/**
 * The last round of a method that is repeated on resampled tables: its tasks, and of their parts the intervals at every
 * level for every step. An interval that cannot be given is left out and a warning says why.
 * Cost here: steps x resamples x log(resamples).
 */
export function* resampledIntervals<Setup, Part extends object>(
  request: ResampledRequest<Setup>,
): Generator<Round<ResamplingTask<Setup>>, ResampledEstimate, readonly (Part | ResamplingPart)[]> {
  const { setup, interval, steps, total } = request;
  const { kind } = interval;
  if (kind === "none") return { ...withoutResampling, intervals: [], warnings: [] };
  const inner = innerReplicates(interval);
  const parts = yield {
    tasks: resamplingTasks(setup, { replicates: interval.replicates, innerReplicates: inner }),
    until: 1,
  };
  return yield* summariseResampling({ total, interval: { ...interval, kind } }, parts.filter(isResamplingPart), steps);
}

/** What an estimate says of resampling where there was none. */
export const withoutResampling: Pick<Estimate, "draws" | "jackknife" | "stabilisation" | "diagnostics"> = {
  draws: new Float64Array(),
  jackknife: { estimates: new Float64Array(), people: new Float64Array() },
  stabilisation: [],
  diagnostics: { resamples: 0, unfittedResamples: 0, medianDraw: null, biasCorrection: null, acceleration: null },
};

/**
 * The numbers of admitted models at which the stabilisation table is read: every one up to 10, then about ten for each
 * doubling of effort, and always the last.
 */
export function stabilisationSteps(candidates: number): number[] {
  const steps: number[] = [];
  for (let step = 1; step < candidates; step += stride(step)) steps.push(step);
  return [...steps, candidates];
}

const stride = (step: number): number => (step < 10 ? 1 : step < 50 ? 5 : step < 100 ? 10 : 50);

/** Of which resamples a summary is made, and how. */
interface DrawnRequest {
  readonly total: number;
  readonly interval: ResampledInterval & { readonly kind: DrawnKind };
}

const isResamplingPart = (part: object): part is ResamplingPart => "innerShares" in part;

const pause = { tasks: [], until: 1 };

/** Parts come in task order, the jackknife first. Each step sorts all resamples, so that the page draws between them. */
function* summariseResampling(
  request: DrawnRequest,
  parts: readonly ResamplingPart[],
  steps: readonly number[],
): Generator<Round<never>, ResampledEstimate, unknown> {
  const [jackknife, ...blocks] = parts;
  const columns: Omit<ResampledEstimate, "stabilisation">[] = [];
  const drawn = {
    removed: jackknife?.totals ?? new Float64Array(),
    people: jackknife?.people ?? new Float64Array(),
    resampled: joined(blocks.map(({ totals }) => totals)),
    innerShares: joined(parts.map(({ innerShares }) => innerShares)),
  };
  for (const column of steps.keys()) {
    if (column > 0) yield pause;
    columns.push(
      summariseColumn(request, {
        ...drawn,
        removed: columnOf(drawn.removed, column, steps.length),
        resampled: columnOf(drawn.resampled, column, steps.length),
      }),
    );
  }
  const stabilisation = columns.map(({ intervals, draws }, column) => ({
    models: steps[column] ?? 0,
    intervals,
    usableResamples: draws.length,
  }));
  const last = columns.at(-1);
  if (!last) throw new Error("resampling without a single total");
  return { ...last, stabilisation: steps.length > 1 ? stabilisation : [] };
}

/** What was drawn, for one step. */
interface DrawnTotals {
  /** Of the jackknife, with the people of each row. */
  readonly removed: Float64Array;
  readonly people: Float64Array;
  readonly resampled: Float64Array;
  readonly innerShares: Float64Array;
}

function summariseColumn(
  { total, interval }: DrawnRequest,
  { removed, people, resampled, innerShares }: DrawnTotals,
): Omit<ResampledEstimate, "stabilisation"> {
  const draws = resampled.filter(Number.isFinite);
  const sorted = draws.toSorted();
  const warnings: Problem[] = [];
  const unfitted = resampled.length - draws.length;
  if (unfitted > 0) warnings.push({ code: "resamples-unfitted", unfitted, resamples: resampled.length });

  const jackknife = usableJackknife(removed, people, warnings);
  const a = jackknife.estimates.length > 0 ? acceleration(jackknife.estimates, jackknife.people) : null;
  const z0 = biasCorrection(total, draws);
  const intervals: Interval[] = [];
  for (const level of interval.levels) {
    const limits = limitsOf({ kind: interval.kind, sorted, level, z0, a, innerShares });
    if (limits) intervals.push({ level, ...limits, kind: interval.kind });
    else if (interval.kind === "bca" && Number.isFinite(z0) && a !== null) {
      warnings.push({ code: "interval-not-monotone", level });
    }
  }
  if (interval.kind === "bca" && draws.length > 0 && !Number.isFinite(z0)) {
    const below = Math.round(shareBelow(total, draws) * draws.length);
    warnings.push({ code: "resamples-one-sided", below, resamples: draws.length });
  }
  const diagnostics: Diagnostics = {
    resamples: resampled.length,
    unfittedResamples: unfitted,
    medianDraw: medianOf(sorted),
    biasCorrection: Number.isFinite(z0) ? z0 : null,
    acceleration: a,
  };
  return { intervals, draws, jackknife, diagnostics, warnings };
}

/** One of the columns that stand interleaved. */
function columnOf(totals: Float64Array, column: number, of: number): Float64Array {
  const rows = new Float64Array(totals.length / of);
  for (let row = 0; row < rows.length; row++) rows[row] = totals[row * of + column] ?? Number.NaN;
  return rows;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let done = 0;
  for (const part of parts) {
    all.set(part, done);
    done += part.length;
  }
  return all;
}

function medianOf(sorted: Float64Array): number | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

interface LimitsRequest {
  readonly kind: DrawnKind;
  readonly sorted: Float64Array;
  readonly level: number;
  readonly z0: number;
  readonly a: number | null;
  readonly innerShares: Float64Array;
}

function limitsOf({ kind, sorted, level, z0, a, innerShares }: LimitsRequest) {
  if (sorted.length === 0) return null;
  switch (kind) {
    case "bca":
      return a === null ? null : bcaInterval(sorted, level, z0, a);
    case "percentile":
      return { low: quantileType8(sorted, (1 - level) / 2), high: quantileType8(sorted, (1 + level) / 2) };
    case "calibrated":
      return calibratedInterval(sorted, innerShares, level);
    default:
      return kind satisfies never;
  }
}

/** Histories whose removal leaves nothing to fit are left out, and said so. */
function usableJackknife(removed: Float64Array, people: Float64Array, warnings: Problem[]): Jackknife {
  const usable = Array.from(people.keys()).filter((row) => Number.isFinite(removed[row]));
  const failed = people.length - usable.length;
  if (failed > 0) warnings.push({ code: "jackknife-incomplete", failed, histories: people.length });
  return {
    estimates: Float64Array.from(usable, (row) => removed[row] ?? Number.NaN),
    people: Float64Array.from(usable, (row) => people[row] ?? 0),
  };
}
