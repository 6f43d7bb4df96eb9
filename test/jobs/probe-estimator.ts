import type { Estimator } from "../../src/model/estimator.ts";
import type { Fields } from "../../src/model/fields.ts";
import { failure } from "../../src/model/result.ts";

/** What a probe job does in its worker. */
export type ProbeTask =
  | { readonly kind: "draw"; readonly draws: number }
  | { readonly kind: "busy"; readonly milliseconds: number; readonly name: string }
  | { readonly kind: "throw"; readonly message: string }
  | { readonly kind: "crash" }
  | { readonly kind: "crash-when-idle" }
  | { readonly kind: "endless" };

function* run(task: ProbeTask, uniform: () => number): Generator<number, unknown> {
  switch (task.kind) {
    case "draw":
      return Float64Array.from({ length: task.draws }, uniform);
    case "busy": {
      const start = performance.now();
      for (let passed = 0; passed < task.milliseconds; passed = performance.now() - start) {
        yield passed / task.milliseconds;
      }
      return task.name;
    }
    case "throw":
      throw new RangeError(task.message);
    case "endless":
      for (;;) yield 0.5;
    case "crash":
    case "crash-when-idle":
      throw new Error("the probe worker crashes outside this function");
    default:
      return task satisfies never;
  }
}

/** An estimator whose tasks are told what to do; its plan is never carried out. */
export const probe: Estimator<Fields, ProbeTask> = {
  version: 1,
  modelClass: "counts-only",
  fields: {},
  sources: [],
  check: () => null,
  cost: () => 0,
  // biome-ignore lint/correctness/useYield: a plan of no rounds
  *plan() {
    return failure({ code: "nobody-seen" });
  },
  run: (task, _table, _options, random) => run(task, () => random.uniform()),
};
