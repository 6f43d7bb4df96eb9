import {
  type Done,
  type Evaluation,
  type EvaluationRequest,
  type Outcome,
  type Running,
  startEvaluation,
} from "./evaluation.ts";

export interface StoreEvents {
  onProgress(key: string, state: Running): void;
  onOutcome(key: string, outcome: Outcome): void;
}

/** Results by their keys, and the evaluations that will give more: no key is ever evaluated twice, nor twice at once. */
export interface ResultStore {
  result(key: string): Done | undefined;
  /** Takes a result that was found elsewhere; an evaluation of the same is no longer needed. */
  put(key: string, done: Done): void;
  running(key: string): Running | undefined;
  start(key: string, request: EvaluationRequest): Running;
  abort(key: string): void;
  abortAll(): void;
}

export function createResultStore(events: StoreEvents): ResultStore {
  const results = new Map<string, Done>();
  const underWay = new Map<string, { readonly evaluation: Evaluation; readonly state: Running }>();

  function start(key: string, request: EvaluationRequest): Running {
    const evaluation = startEvaluation(request, {
      onProgress(state) {
        underWay.set(key, { evaluation, state });
        events.onProgress(key, state);
      },
      onOutcome(outcome) {
        underWay.delete(key);
        if (outcome.status === "done") results.set(key, outcome);
        events.onOutcome(key, outcome);
      },
    });
    const state: Running = { status: "running", fraction: 0, secondsLeft: null };
    underWay.set(key, { evaluation, state });
    return state;
  }

  function abort(key: string): void {
    underWay.get(key)?.evaluation.abort();
    underWay.delete(key);
  }

  return {
    result: (key) => results.get(key),
    put(key, done) {
      abort(key);
      results.set(key, done);
    },
    running: (key) => underWay.get(key)?.state,
    start,
    abort,
    abortAll: () => [...underWay.keys()].forEach(abort),
  };
}
