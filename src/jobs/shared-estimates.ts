import type { Estimate } from "../model/estimate.ts";
import type { EstimateRequest } from "../model/estimate-request.ts";
import type { Estimator } from "../model/estimator.ts";
import { failure, type Result } from "../model/result.ts";
import { originOf } from "./origin-of.ts";
import type { Pool, RunOptions } from "./pool.ts";
import { runByStratum } from "./run-by-stratum.ts";
import { runEstimate } from "./run-estimate.ts";
import { runEstimates } from "./run-estimates.ts";
import { type WantedEstimate, wantedKey, wantedSeconds } from "./wanted-estimate.ts";

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
