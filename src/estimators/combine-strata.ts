import { quantileType8 } from "../kernel/distributions/quantile.ts";
import { acceleration, bcaInterval, biasCorrection } from "../kernel/resampling/bca.ts";
import { isLowerBound } from "../model/claim.ts";
import type { Diagnostics, Estimate, Interval, Jackknife } from "../model/estimate.ts";
import { type IntervalKind, intervalBases } from "../model/interval-kind.ts";
import type { Problem } from "../model/problem.ts";
import type { Result } from "../model/result.ts";
import type { ResultTable } from "../model/result-table.ts";
import { withoutResampling } from "./intervals/resampled-intervals.ts";
import { limitsAt } from "./posterior/sampled-posterior.ts";

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
    claim: thin.length > 0 || estimated.some(({ claim }) => isLowerBound(claim)) ? "lower-bound" : "number",
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

/** Whether the draws of an estimate are those of a posterior. */
const isPosterior = ({ prior, intervals, diagnostics }: Estimate): boolean =>
  prior !== undefined ||
  diagnostics.chains !== undefined ||
  intervals.some(({ kind }) => intervalBases[kind] === "posterior");

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

/** The interval of a total whose strata have one of a kind. It comes from summed resamples, and says so. */
const kindOfTotal = {
  bca: "bca",
  percentile: "percentile",
  calibrated: "percentile",
  "log-normal": "percentile",
  profile: "percentile",
  credible: "percentile",
} as const satisfies Readonly<Record<IntervalKind, "bca" | "percentile">>;

function totalIntervals(
  estimates: readonly Estimate[],
  sorted: Float64Array,
  z0: number,
  a: number | null,
): readonly Interval[] {
  const [first] = estimates;
  if (!first || sorted.length === 0) return [];
  return first.intervals.flatMap(({ level, kind }): readonly Interval[] => {
    if (kindOfTotal[kind] === "bca" && a !== null) {
      const limits = bcaInterval(sorted, level, z0, a);
      return limits ? [{ level, kind: "bca", ...limits }] : [];
    }
    const low = quantileType8(sorted, (1 - level) / 2);
    const high = quantileType8(sorted, (1 + level) / 2);
    return [{ level, kind: "percentile", low, high }];
  });
}

/**
 * The posterior of a total over strata, a priori and hence a posteriori independent, each of which `estimates` describes;
 * `fixed` people are added for the rest. The total is the median of the summed draws, since medians of skewed posteriors do
 * not add up; where a method that was asked for the number alone left no draws, the sum of the medians stands in for it.
 * Where a single estimate is added to, its own numbers are moved, which are exact where its draws are not.
 * Estimates that withhold their number count in the diagnostics only, which tell the worst: R-hat and effective draws
 * of the worst stratum. Their prior is not that of the sum, which has none of the known forms. Cost: strata x draws.
 */
function combinePosteriors(estimates: readonly Estimate[], fixed: number) {
  const told = estimates.filter(({ total }) => total !== null);
  const draws = sumOfDraws(told, fixed);
  const sorted = draws.toSorted();
  const medians = told.reduce((sum, { total }) => sum + (total ?? 0), fixed);
  const [first] = told;
  const alone = told.length === 1;
  return {
    total: first === undefined ? null : alone || draws.length === 0 ? medians : quantileType8(sorted, 0.5),
    intervals: (first?.intervals ?? []).map((interval) =>
      alone
        ? { ...interval, low: interval.low + fixed, high: interval.high + fixed }
        : { ...interval, ...limitsAt(sorted, interval.level) },
    ),
    draws,
    ...(alone && estimates.length === 1 && fixed === 0 && first?.prior && { prior: first.prior }),
    jackknife: withoutResampling.jackknife,
    diagnostics: { ...withoutResampling.diagnostics, ...worstOf(estimates), ...chainsOf(told) },
  };
}

function worstOf(estimates: readonly Estimate[]): Partial<Diagnostics> {
  const known = (key: "rHat" | "bulkEffective" | "tailEffective"): number[] =>
    estimates.flatMap(({ diagnostics }) => diagnostics[key] ?? []);
  const [rHat, bulk, tail] = [known("rHat"), known("bulkEffective"), known("tailEffective")];
  return {
    ...(rHat.length > 0 && { rHat: Math.max(...rHat) }),
    ...(bulk.length > 0 && { bulkEffective: Math.min(...bulk) }),
    ...(tail.length > 0 && { tailEffective: Math.min(...tail) }),
  };
}

/** The sums are those of chains where every estimate has draws of as many. */
function chainsOf([first, ...others]: readonly Estimate[]): Partial<Diagnostics> {
  const chains = first?.diagnostics.chains;
  return chains !== undefined && others.every(({ diagnostics }) => diagnostics.chains === chains) ? { chains } : {};
}

/**
 * Draws of the sum of independent estimates and of a fixed number of people: as many as the estimate with the fewest has;
 * of longer draws the same number, evenly spread, so that chains of equal length stay side by side. None where an estimate
 * has none. Cost: estimates x draws.
 */
function sumOfDraws(estimates: readonly Pick<Estimate, "draws">[], fixed: number): Float64Array {
  const fewest = Math.min(...estimates.map(({ draws }) => draws.length));
  if (!Number.isFinite(fewest)) return new Float64Array();
  const sums = new Float64Array(fewest).fill(fixed);
  for (const { draws } of estimates) {
    for (let b = 0; b < fewest; b++) sums[b] = (sums[b] ?? 0) + (draws[Math.floor((b * draws.length) / fewest)] ?? 0);
  }
  return sums;
}
