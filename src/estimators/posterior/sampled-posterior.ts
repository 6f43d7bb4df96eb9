import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { chainsApart } from "../../kernel/sampling/chains-apart.ts";
import { quantileEffective, samplerDiagnostics } from "../../kernel/sampling/sampler-diagnostics.ts";
import type { Diagnostics, Interval } from "../../model/estimate.ts";
import type { Problem } from "../../model/problem.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { defaultThresholds } from "../../model/thresholds.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";

/** What each chain of a sampler says alone, those marked that sit apart from the others. */
const chainsTable = (chains: readonly Float64Array[], apart: readonly number[]): ResultTable => ({
  name: "chains",
  columns: [
    { name: "chain", kind: "count" },
    { name: "draws", kind: "count" },
    { name: "median", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "apart", kind: "text" },
  ],
  rows: chains.map((chain, c) => {
    const sorted = chain.toSorted();
    return {
      chain: c + 1,
      draws: chain.length,
      median: quantileType8(sorted, 0.5),
      low: quantileType8(sorted, 0.025),
      high: quantileType8(sorted, 0.975),
      apart: apart.includes(c) ? "✗" : null,
    };
  }),
});

/** What the chains of a sampler say of the number of people; no total and no interval where it is withheld. */
export interface SampledPosterior {
  /** The posterior median. */
  readonly total: number | null;
  readonly intervals: readonly Interval[];
  /** Those of the first chain, then of the second, and so on. */
  readonly draws: Float64Array;
  readonly diagnostics: Diagnostics;
  readonly tables: readonly ResultTable[];
  readonly warnings: readonly Problem[];
}

/** Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021): 400 for four chains, below which R-hat itself is uncertain. */
const effectiveWantedPerChain = 100;

/**
 * The posterior that chains of equal length drew, withheld with the reason where R-hat is above what is believed or a
 * chain sits apart; a warning for each number that rests on few independent draws. Cost: see `samplerDiagnostics`.
 */
export function sampledPosterior(chains: readonly Float64Array[], levels: readonly number[]): SampledPosterior {
  const { rHat, bulkEffective, tailEffective } = samplerDiagnostics(chains);
  const most = defaultThresholds["most-r-hat"];
  const apart = chainsApart(chains);
  const draws = Float64Array.from(chains.flatMap((chain) => [...chain]));
  const shared = {
    draws,
    diagnostics: { ...withoutResampling.diagnostics, rHat, bulkEffective, tailEffective, chains: chains.length },
    tables: [chainsTable(chains, apart)],
  };
  if (!(rHat <= most) || apart.length > 0) {
    const medians = chains.map((chain) => quantileType8(chain.toSorted(), 0.5));
    const [low, high] = [Math.min(...medians), Math.max(...medians)];
    const reason = { chains: chains.length, apart: apart.length, rHat, most, low, high };
    return { ...shared, total: null, intervals: [], warnings: [{ code: "total-withheld", ...reason }] };
  }
  const sorted = draws.toSorted();
  const intervals = levels.map((level) => ({ level, ...limitsAt(sorted, level), kind: "credible" as const }));
  return {
    ...shared,
    total: quantileType8(sorted, 0.5),
    intervals,
    warnings: fewEffective(chains, bulkEffective, Math.max(...levels)),
  };
}

/** The ends of the middle `level` of ascending draws. */
export const limitsAt = (sorted: Float64Array, level: number): { readonly low: number; readonly high: number } => ({
  low: quantileType8(sorted, (1 - level) / 2),
  high: quantileType8(sorted, (1 + level) / 2),
});

function fewEffective(chains: readonly Float64Array[], bulkEffective: number, level: number): Problem[] {
  const wanted = effectiveWantedPerChain * chains.length;
  const parts = [
    { part: "middle", effective: bulkEffective },
    { part: "low", effective: quantileEffective(chains, (1 - level) / 2) },
    { part: "high", effective: quantileEffective(chains, (1 + level) / 2) },
  ] as const;
  return parts.flatMap(({ part, effective }) =>
    effective < wanted ? [{ code: "few-effective-draws" as const, part, level, effective, wanted }] : [],
  );
}
