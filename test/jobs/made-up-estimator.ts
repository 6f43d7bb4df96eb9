import type { Estimate } from "../../src/model/estimate.ts";
import type { Estimator } from "../../src/model/estimator.ts";
import type { Fields } from "../../src/model/fields.ts";
import { failure, success } from "../../src/model/result.ts";

/** The least that an estimate can be. */
export function bareEstimate(total: number, draws: Float64Array): Estimate {
  return {
    observed: 6,
    total,
    intervals: [],
    draws,
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: {
      resamples: draws.length,
      unfittedResamples: 0,
      medianDraw: null,
      biasCorrection: null,
      acceleration: null,
    },
    tables: [],
    claim: "number",
    modelling: "chosen",
    warnings: [],
  };
}

type Task = { readonly add: number };
type Part = { readonly sum: number; readonly draws: Float64Array };

/**
 * A first round of two tasks, and a second of three that depend on what the first gave. The total is the sum of the
 * second round's parts, its draws one uniform number of each task.
 */
export const twoRounds: Estimator<Fields, Task, Part> = {
  version: 1,
  modelClass: "counts-only",
  fields: {},
  sources: [],
  check: ({ lists }) => (lists.length < 2 ? { code: "too-few-lists", lists: lists.length, least: 2 } : null),
  cost: () => 0,
  *plan(_table, options) {
    const first = yield { tasks: [{ add: 1 }, { add: 2 }], until: 0.25 };
    const base = first.reduce((sum, part) => sum + part.sum, 0);
    if (options.fails === "between") return failure({ code: "no-estimable-model", candidates: 1 });
    const second = yield { tasks: [{ add: base }, { add: base }, { add: base }], until: 1 };
    const draws = Float64Array.from([...first, ...second].flatMap((part) => [...part.draws]));
    return success(
      bareEstimate(
        second.reduce((sum, part) => sum + part.sum, 0),
        draws,
      ),
    );
  },
  *run({ add }, table, _options, random) {
    yield 0.5;
    const draws = Float64Array.of(random.uniform());
    // Tasks own their copy of the table: what one does to it must not reach the others.
    const sum = add + (table.counts[1] ?? 0);
    table.counts.fill(0);
    return { sum, draws };
  },
};
