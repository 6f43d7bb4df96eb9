import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import { failure, type Result } from "../model/result.ts";
import { tableHash } from "../model/table-hash.ts";
import { canonicalText } from "../notebook/result-key.ts";
import { originOf } from "./origin-of.ts";
import type { Pool, RunOptions } from "./pool.ts";
import { runByStratum, type StratifiedRequest } from "./run-by-stratum.ts";
import { runEstimate } from "./run-estimate.ts";
import { expectedSeconds, runEstimates } from "./run-estimates.ts";

/** An estimate that is wanted, of a whole table or as the sum over its strata. */
export type WantedEstimate = EstimateRequest | StratifiedRequest;

type Methods = Readonly<Record<string, Estimator>>;

export interface SharedEstimatesSettings extends Pick<RunOptions, "signal"> {
  readonly methods: Methods;
  /** Results that are there already, by `wantedKey`. */
  readonly known: ReadonlyMap<string, Result<Estimate>>;
  /** Expected seconds of work that got done. */
  onSeconds(seconds: number): void;
}

/** Makes each distinct estimate that is asked for once, however often it is asked for. */
export type SharedEstimates = (wanted: WantedEstimate) => Promise<Result<Estimate>>;

/** Estimates expected to take less are made whole, many to a message; longer ones are divided among the workers. */
const secondsWhole = 0.3;

/** To send a small estimate to a worker and back. */
const secondsToSend = 0.001;

/**
 * What is asked for in one turn of the event loop goes to the workers together. Of the long estimates a few more are in
 * progress than there are workers: each is finished before the next ones are begun, so that results come one by one.
 */
export function sharedEstimates(pool: Pool, settings: SharedEstimatesSettings): SharedEstimates {
  const { methods, known, signal, onSeconds } = settings;
  const made = new Map<string, Promise<Result<Estimate>>>();
  let small: { readonly request: EstimateRequest; settle(result: Result<Estimate>): void }[] = [];
  const waiting: (() => void)[] = [];
  let places = 2 * pool.size;

  function make(wanted: WantedEstimate): Promise<Result<Estimate>> {
    if ("strata" in wanted || wantedSeconds(wanted, methods) > secondsWhole) return divided(wanted);
    return new Promise((resolve) => {
      if (small.length === 0) queueMicrotask(() => void makeSmall());
      small.push({ request: wanted, settle: resolve });
    });
  }

  async function makeSmall(): Promise<void> {
    const batch = small;
    small = [];
    const requests = batch.map(({ request }) => request);
    const onResult = (index: number, result: Result<Estimate>): void => {
      const request = requests[index];
      if (request) onSeconds(wantedSeconds(request, methods));
      batch[index]?.settle(result);
    };
    await runEstimates(pool, requests, { signal, onProgress: () => {}, onResult }, methods);
  }

  async function divided(wanted: WantedEstimate): Promise<Result<Estimate>> {
    if (places === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else places--;
    const seconds = wantedSeconds(wanted, methods);
    let done = 0;
    const onProgress = (fraction: number): void => {
      onSeconds(seconds * Math.max(0, fraction - done));
      done = Math.max(done, fraction);
    };
    try {
      const options = { signal, onProgress };
      const result = await ("strata" in wanted
        ? runByStratum(pool, wanted, options, methods)
        : runEstimate(pool, wanted, options, methods));
      onProgress(1);
      return result;
    } catch (error) {
      return failure({ code: "bug", detail: originOf(error) });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else places++;
    }
  }

  return (wanted) => {
    const key = wantedKey(wanted);
    const result = known.get(key);
    if (result) return Promise.resolve(result);
    const promise = made.get(key) ?? make(wanted);
    made.set(key, promise);
    return promise;
  };
}

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
export function wantedSeconds(wanted: WantedEstimate, methods: Methods): number {
  const tables = "strata" in wanted ? wanted.strata.map(({ table }) => table) : [wanted.table];
  const { estimator, options } = wanted;
  return tables.reduce((sum, table) => sum + expectedSeconds({ estimator, table, options }, methods), secondsToSend);
}
