import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Method } from "../model/estimator.ts";
import { tableHash } from "../model/table-hash.ts";
import { canonicalText } from "../notebook/result-key.ts";
import { expectedSeconds } from "./expected-seconds.ts";
import type { StratifiedRequest } from "./run-by-stratum.ts";

/** An estimate that is wanted, of a whole table or as the sum over its strata. */
export type WantedEstimate = EstimateRequest | StratifiedRequest;

/** To send a small estimate to a worker and back. */
const secondsToSend = 0.001;

/** Stands for all that an estimate depends on: equal if and only if its numbers are. */
export function wantedKey(wanted: WantedEstimate): string {
  const { estimator, options, seed } = wanted;
  const tables =
    "strata" in wanted
      ? wanted.strata.map(({ values, table }) => [Object.entries(values), tableHash(table)])
      : tableHash(wanted.table);
  return canonicalText([estimator, options, seed, tables]);
}

/** Expected seconds of an estimate on one core, the way to a worker and back included. */
export function wantedSeconds(wanted: WantedEstimate, methods: Readonly<Record<string, Method>>): number {
  const tables = "strata" in wanted ? wanted.strata.map(({ table }) => table) : [wanted.table];
  const { estimator, options } = wanted;
  return tables.reduce((sum, table) => sum + expectedSeconds({ estimator, table, options }, methods), secondsToSend);
}
