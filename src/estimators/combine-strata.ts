import { quantileType8 } from "../kernel/distributions/quantile.ts";
import { acceleration, bcaInterval, biasCorrection } from "../kernel/resampling/bca.ts";
import type { Estimate, Interval, Jackknife } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ResultTable } from "../model/result-table.ts";
import { combinePosteriors, isPosterior } from "./posterior/combine-posteriors.ts";
import { sumOfDraws } from "./posterior/sum-of-draws.ts";

/** What one stratum gave: its estimate, or why it has none. */
export interface StratumResult {
  readonly label: string;
  /** People seen in the stratum. */
  readonly observed: number;
  readonly result: Result<Estimate>;
}

/**
 * The total over strata that were estimated apart. Resample b of the total is the sum of resample b of every stratum, the
 * strata being resampled independently; the jackknife removes one person anywhere, so its differences are those of the
 * strata side by side. A stratum without an estimate counts with the people seen in it, a warning names it, and the total
 * then claims only a lower bound, as it does where a stratum claims no more. The interval is of the kind that the strata
 * have; kinds that do not come from resamples give percentiles of their draws, or no interval for the total. Posteriors are
 * added up by `combinePosteriors`. Cost: strata x resamples.
 * Source: Davison and Hinkley (1997), Bootstrap Methods and their Application, section 3.2.
 */
export function combineStrata(strata: readonly StratumResult[]): Estimate {
  const estimated = strata.flatMap(({ result }) => (result.ok && result.value.total !== null ? [result.value] : []));
  const thin = strata.filter(({ result }) => !result.ok || result.value.total === null);
  const seenInThin = thin.reduce((sum, { observed }) => sum + observed, 0);
  const given = strata.flatMap(({ result }) => (result.ok ? [result.value] : []));
  return {
    observed: strata.reduce((sum, { observed }) => sum + observed, 0),
    modelling: given[0]?.modelling ?? "none",
    claim: thin.length > 0 || estimated.some(({ claim }) => claim === "lower-bound") ? "lower-bound" : "number",
    model: null,
    models: null,
    stabilisation: [],
    tables: [strataTable(strata)],
    warnings: thin.map(({ label, result }) => ({
      code: "stratum-not-estimated",
      stratum: label,
      reason: result.ok ? (withheld(result.value) ?? "nothing-claimed") : result.problem.code,
    })),
    ...(given.some(isPosterior) ? combinePosteriors(given, seenInThin) : combineResamples(estimated, seenInThin)),
  };
}

/** Why a method that claims numbers claims none here. */
const withheld = ({ warnings }: Estimate): Problem["code"] | null =>
  warnings.find(({ code }) => code === "total-withheld")?.code ?? null;

function combineResamples(estimated: readonly Estimate[], seenInThin: number) {
  const total = estimated.reduce((sum, estimate) => sum + (estimate.total ?? 0), seenInThin);
  const draws = sumOfDraws(estimated, seenInThin);
  const jackknife = sideBySide(estimated, total);
  const z0 = biasCorrection(total, draws);
  const a = jackknife.estimates.length > 0 ? acceleration(jackknife.estimates, jackknife.people) : null;
  return {
    total: estimated.length > 0 ? total : null,
    intervals: totalIntervals(estimated, draws.toSorted(), z0, a),
    draws,
    jackknife,
    diagnostics: {
      resamples: draws.length,
      unfittedResamples: estimated.reduce((sum, { diagnostics }) => sum + diagnostics.unfittedResamples, 0),
      medianDraw: draws.length > 0 ? quantileType8(draws.toSorted(), 0.5) : null,
      biasCorrection: Number.isFinite(z0) ? z0 : null,
      acceleration: a,
    },
  };
}

/** Each stratum's delete-one estimates, moved so that they stand around the total instead of around the stratum's own. */
function sideBySide(estimates: readonly Estimate[], total: number): Jackknife {
  const moved = estimates.flatMap(({ jackknife, total: own }) => {
    const mean = weightedMean(jackknife) ?? own ?? 0;
    return [...jackknife.estimates].map((estimate) => total + estimate - mean);
  });
  return {
    estimates: Float64Array.from(moved),
    people: Float64Array.from(estimates.flatMap(({ jackknife }) => [...jackknife.people])),
  };
}

function weightedMean({ estimates, people }: Jackknife): number | null {
  const weight = people.reduce((sum, each) => sum + each, 0);
  const sum = estimates.reduce((all, estimate, j) => all + estimate * (people[j] ?? 0), 0);
  return weight === 0 ? null : sum / weight;
}

function totalIntervals(
  estimates: readonly Estimate[],
  sorted: Float64Array,
  z0: number,
  a: number | null,
): readonly Interval[] {
  const [first] = estimates;
  if (!first || sorted.length === 0) return [];
  return first.intervals.flatMap(({ level, kind }): readonly Interval[] => {
    if (kind === "bca" && a !== null) {
      const limits = bcaInterval(sorted, level, z0, a);
      return limits ? [{ level, kind, ...limits }] : [];
    }
    const low = quantileType8(sorted, (1 - level) / 2);
    const high = quantileType8(sorted, (1 + level) / 2);
    return [{ level, kind: "percentile", low, high }];
  });
}

function strataTable(strata: readonly StratumResult[]): ResultTable {
  return {
    name: "strata",
    columns: [
      { name: "stratum", kind: "text" },
      { name: "observed", kind: "count" },
      { name: "total", kind: "people" },
      { name: "level", kind: "number" },
      { name: "low", kind: "people" },
      { name: "high", kind: "people" },
      { name: "problem", kind: "text" },
    ],
    rows: strata.map(({ label, observed, result }) => {
      const estimate = result.ok ? result.value : null;
      const interval = estimate?.intervals.toSorted((a, b) => b.level - a.level)[0];
      return {
        stratum: label,
        observed,
        total: estimate?.total ?? null,
        level: interval?.level ?? null,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        problem: result.ok ? withheld(result.value) : result.problem.code,
        // No column of its own: what the method claims is said of the whole, and figures need it stratum by stratum.
        claim: estimate?.claim ?? null,
      };
    }),
  };
}
