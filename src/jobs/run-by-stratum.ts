import { combineStrata, type StratumResult } from "../estimators/combine-strata.ts";
import { estimators } from "../estimators/estimators.ts";
import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import { observedTotal } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import { seedOf } from "../model/seed-of.ts";
import { type Stratum, stratumLabel } from "../model/stratum.ts";
import type { Pool, RunOptions } from "./pool.ts";
import { runEstimate } from "./run-estimate.ts";

export interface StratifiedRequest extends Omit<EstimateRequest, "table"> {
  readonly strata: readonly Stratum[];
}

/**
 * Estimates every stratum by the same method, all at once on the pool, and adds them up. Each stratum draws from a seed
 * of its own, made of the seed and its label, so that its numbers do not depend on which other strata there are.
 */
export async function runByStratum(
  pool: Pool,
  { strata, estimator, options, seed }: StratifiedRequest,
  { signal, onProgress }: RunOptions,
  methods: Readonly<Record<string, Estimator>> = estimators,
): Promise<Result<Estimate>> {
  const fractions = strata.map(() => 0);
  const report = (index: number) => (fraction: number) => {
    fractions[index] = fraction;
    onProgress(fractions.reduce((sum, each) => sum + each, 0) / strata.length);
  };
  const results = await Promise.all(
    strata.map(async ({ values, table }, index): Promise<StratumResult> => {
      const label = stratumLabel(values);
      const request = { estimator, table, options, seed: seedOf(label, seed) };
      const result = await runEstimate(pool, request, { signal, onProgress: report(index) }, methods);
      return { label, observed: observedTotal(table), result };
    }),
  );
  const stopped = results.find(({ result }) => !result.ok && endsTheRun(result.problem.code));
  if (stopped && !stopped.result.ok) return stopped.result;
  const [first] = results;
  if (first && results.every(({ result }) => !result.ok) && !first.result.ok) return failure(first.result.problem);
  return success(combineStrata(results));
}

/** A cancelled or crashed stratum says nothing about the data: the whole run ends with it. */
const endsTheRun = (code: string): boolean => code === "cancelled" || code === "worker-crashed" || code === "bug";
