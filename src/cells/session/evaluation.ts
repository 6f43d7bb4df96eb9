import type { Problem } from "../../model/problem.ts";
import type { CellKind, Inputs, SessionContext } from "../cell-kind.ts";
import type { CellState } from "./cell-state.ts";

export type Done = Extract<CellState, { readonly status: "done" }>;
/** How an evaluation ended. */
export type Outcome =
  | Done
  | { readonly status: "failed"; readonly problem: Problem }
  | { readonly status: "cancelled" };
export type Running = Omit<Extract<CellState, { readonly status: "running" }>, "last">;

export interface EvaluationRequest {
  readonly kind: CellKind;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly inputs: Inputs;
  readonly context: SessionContext;
  readonly seed: number;
}

export interface EvaluationEvents {
  onProgress(state: Running): void;
  onOutcome(outcome: Outcome): void;
}

/** A cell's evaluation while it lasts. */
export interface Evaluation {
  /** Ends it at once: nothing is heard of it any more, whether or not the kind of cell heeds the signal. */
  abort(): void;
}

/** Too little has been done before this to tell how long the rest takes. */
const tellingFraction = 0.02;
const tellingSeconds = 0.3;

/** Begins right after the present task, so that no event comes before this returns. */
export function startEvaluation(request: EvaluationRequest, { onProgress, onOutcome }: EvaluationEvents): Evaluation {
  const { kind, spec, inputs, context, seed } = request;
  const controller = new AbortController();
  const start = performance.now();
  const secondsSinceStart = (): number => (performance.now() - start) / 1000;
  let furthest = 0;
  let partial: Pick<Running, "partial"> = {};
  let over = false;

  function progress(fraction: number): void {
    if (over || !(fraction > furthest)) return;
    furthest = Math.min(fraction, 1);
    tell();
  }

  function partly(value: unknown): void {
    if (over) return;
    partial = { partial: value };
    tell();
  }

  function tell(): void {
    const seconds = secondsSinceStart();
    const telling = furthest >= tellingFraction && seconds >= tellingSeconds;
    onProgress({
      status: "running",
      fraction: furthest,
      secondsLeft: telling ? (seconds * (1 - furthest)) / furthest : null,
      ...partial,
    });
  }

  async function outcome(): Promise<Outcome> {
    await Promise.resolve();
    if (over) return { status: "cancelled" };
    try {
      const { signal } = controller;
      const told = { onProgress: progress, onPartial: partly };
      const result = await kind.evaluate(spec, inputs, { ...context, seed, signal, ...told });
      if (result.ok) return { status: "done", value: result.value, seconds: secondsSinceStart() };
      return result.problem.code === "cancelled"
        ? { status: "cancelled" }
        : { status: "failed", problem: result.problem };
    } catch (error) {
      return { status: "failed", problem: bug(error) };
    }
  }

  void outcome().then((reached) => {
    if (over) return;
    over = true;
    onOutcome(reached);
  });
  return {
    abort() {
      over = true;
      controller.abort();
    },
  };
}

/** What was thrown is a mistake of ours; it is shown instead of bringing down the other cells. */
export const bug = (thrown: unknown): Problem => ({
  code: "bug",
  detail: thrown instanceof Error ? thrown.message : String(thrown),
});
