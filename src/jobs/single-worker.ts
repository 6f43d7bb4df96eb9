import type { Remote } from "comlink";
import { failure, type Result } from "../model/result.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** One worker that is spawned by the first question, if not before. Its promises never hang or reject. */
export interface SingleWorker<Api> {
  /** Asks the worker; if it crashes, a replacement tries once more. */
  ask<Answer>(question: (remote: Remote<Api>) => Promise<Answer>): Promise<Result<Answer>>;
  /** Spawns the worker now instead of at the first question. */
  warmUp(): void;
  /** Terminates the worker; whatever it is asked resolves as cancelled. */
  close(): void;
}

export function singleWorker<Api>(spawn: () => SpawnedWorker<Api>): SingleWorker<Api> {
  let worker: SpawnedWorker<Api> | null = null;
  let closed = false;

  async function ask<Answer>(
    question: (remote: Remote<Api>) => Promise<Answer>,
    attemptsLeft = 2,
  ): Promise<Result<Answer>> {
    if (closed) return failure({ code: "cancelled" });
    if (!worker || worker.isDead()) worker = spawn();
    const answer = await worker.call(question);
    const crashed = !answer.ok && answer.problem.code === "worker-crashed";
    return crashed && attemptsLeft > 1 ? ask(question, attemptsLeft - 1) : answer;
  }

  return {
    ask: (question) => ask(question),
    warmUp: () => {
      if (!closed && !worker) worker = spawn();
    },
    close: () => {
      closed = true;
      worker?.terminate();
    },
  };
}
