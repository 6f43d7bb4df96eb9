import { type Endpoint, type Remote, releaseProxy, wrap } from "comlink";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import { originOf } from "./origin-of.ts";

/** A started thread, as a platform gives it. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Ends the thread at once, whatever it is doing, and stops listening to it. */
  end(): void;
}

/** Starts a thread; calls `onDeath` once it has failed to load, crashed or ended by itself, never before it returns. */
export type StartThread = (onDeath: (detail: string) => void) => Thread;

/** A worker whose calls all settle: comlink alone never settles a call to a dead worker. */
export interface SpawnedWorker<Api> {
  /** Whether it has crashed or been terminated. */
  isDead(): boolean;
  /** Resolves with the answer, with `bug` if the worker threw, or with the cause of its death; it never rejects. */
  call<Answer>(ask: (remote: Remote<Api>) => Promise<Answer>): Promise<Result<Answer>>;
  /** Ends the worker; calls in progress resolve as cancelled. */
  terminate(): void;
}

export function spawnWorker<Api>(startThread: StartThread): SpawnedWorker<Api> {
  const callsInProgress = new Set<(problem: Problem) => void>();
  let causeOfDeath: Problem | null = null;

  const thread = tryToStart(startThread, (detail) => die({ code: "worker-crashed", detail }));
  const remote = thread && wrap<Api>(thread.endpoint);
  if (!thread) causeOfDeath = { code: "worker-crashed", detail: "" };

  function die(cause: Problem): void {
    if (causeOfDeath) return;
    causeOfDeath = cause;
    remote?.[releaseProxy]();
    thread?.end();
    for (const settle of callsInProgress) settle(cause);
    callsInProgress.clear();
  }

  return {
    isDead: () => causeOfDeath !== null,
    call: async (ask) => {
      if (causeOfDeath || !remote) return failure(causeOfDeath ?? { code: "cancelled" });
      return new Promise((resolve) => {
        const fail = (problem: Problem) => resolve(failure(problem));
        callsInProgress.add(fail);
        ask(remote)
          .then(
            (answer) => resolve(success(answer)),
            (error) => fail({ code: "bug", detail: originOf(error) }),
          )
          .finally(() => callsInProgress.delete(fail));
      });
    },
    terminate: () => die({ code: "cancelled" }),
  };
}

function tryToStart(startThread: StartThread, onDeath: (detail: string) => void): Thread | null {
  try {
    return startThread(onDeath);
  } catch {
    return null;
  }
}
