import { acceleration, bcaInterval, biasCorrection, shareBelow } from "../kernel/bca.ts";
import type { Diagnostics, Interval, StabilisationRow } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import { type BootstrapPart, observedHistories } from "./bootstrap-round.ts";

/** What the bootstrap says when all candidates are admitted, and how that settles as they are. */
export interface BootstrapSummary {
  readonly intervals: readonly Interval[];
  /** Usable resampled totals, in the order drawn. */
  readonly draws: Float64Array;
  readonly stabilisation: readonly StabilisationRow[];
  readonly diagnostics: Diagnostics;
  readonly warnings: readonly Problem[];
}

export interface BootstrapResults {
  /** Parts in task order, the jackknife first. */
  readonly parts: readonly BootstrapPart[];
  readonly counts: Float64Array;
  /** The estimate whose interval is wanted: the best candidate's, however many are admitted. */
  readonly total: number;
  readonly steps: readonly number[];
  readonly levels: readonly number[];
}

/**
 * BCa intervals at every level for every step of admitted models, and what they rest on. An interval that cannot be given
 * is left out and a warning says why. Cost: steps x resamples x log(resamples).
 */
export function summariseBootstrap(results: BootstrapResults): BootstrapSummary {
  const columns = results.steps.map((_, column) => summariseColumn(results, column));
  const stabilisation = columns.map(({ intervals, draws }, column) => ({
    models: results.steps[column] ?? 0,
    intervals,
    usableResamples: draws.length,
  }));
  const last = columns[columns.length - 1];
  if (!last) throw new Error("a bootstrap without steps");
  const { intervals, draws, diagnostics, warnings } = last;
  return { intervals, draws, diagnostics, warnings, stabilisation };
}

function summariseColumn({ parts, counts, total, steps, levels }: BootstrapResults, column: number) {
  const [jackknife, ...blocks] = parts.map(({ totals }) =>
    totals.filter((_, index) => index % steps.length === column),
  );
  const resampled = blocks.flatMap((block) => [...block]);
  const draws = Float64Array.from(resampled.filter(Number.isFinite));
  const warnings: Problem[] = [];
  const unfitted = resampled.length - draws.length;
  if (unfitted > 0) warnings.push({ code: "resamples-unfitted", unfitted, resamples: resampled.length });

  const a = accelerationOf(jackknife ?? new Float64Array(), counts, warnings);
  const z0 = biasCorrection(total, draws);
  if (draws.length > 0 && !Number.isFinite(z0)) {
    const below = Math.round(shareBelow(total, draws) * draws.length);
    warnings.push({ code: "resamples-one-sided", below, resamples: draws.length });
  }
  const sorted = draws.toSorted();
  const intervals: Interval[] = [];
  for (const level of levels) {
    const limits = a === null || draws.length === 0 ? null : bcaInterval(sorted, level, z0, a);
    if (limits) intervals.push({ level, ...limits, kind: "bca" });
    else if (Number.isFinite(z0) && a !== null) warnings.push({ code: "interval-not-monotone", level });
  }
  const diagnostics: Diagnostics = {
    resamples: resampled.length,
    unfittedResamples: unfitted,
    biasCorrection: Number.isFinite(z0) ? z0 : null,
    acceleration: a,
  };
  return { intervals, draws, diagnostics, warnings };
}

/** The jackknife's acceleration; histories whose removal leaves nothing to fit are left out, and said so. */
function accelerationOf(jackknife: Float64Array, counts: Float64Array, warnings: Problem[]): number | null {
  const histories = observedHistories(counts);
  const usable = histories.map((_, row) => row).filter((row) => Number.isFinite(jackknife[row]));
  const failed = histories.length - usable.length;
  if (failed > 0) warnings.push({ code: "jackknife-incomplete", failed, histories: histories.length });
  if (usable.length === 0) return null;
  const estimates = Float64Array.from(usable, (row) => jackknife[row] ?? Number.NaN);
  const people = Float64Array.from(usable, (row) => counts[histories[row] ?? 0] ?? 0);
  return acceleration(estimates, people);
}
