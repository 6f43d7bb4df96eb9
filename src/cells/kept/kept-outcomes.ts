import * as v from "valibot";
import type { Estimate } from "../../model/estimate.ts";
import type { Result } from "../../model/result.ts";
import type { ScenarioRow } from "../../model/scenario-results.ts";
import { keptEstimateSchema } from "./kept-estimate.ts";
import { keptProblem } from "./kept-problem.ts";

const mostRows = 10_000;

const result: v.GenericSchema<unknown, Result<Estimate>> = v.variant("ok", [
  v.strictObject({ ok: v.literal(true), value: keptEstimateSchema }),
  v.strictObject({ ok: v.literal(false), problem: keptProblem }),
]);

const outcomes = v.pipe(
  v.array(v.strictObject({ outcome: v.nullable(result), notes: v.array(keptProblem) })),
  v.maxLength(mostRows),
);

/** What came of each scenario, in the order of the rows; null where what was kept is something else. */
export function keptOutcomes(kept: unknown): readonly Pick<ScenarioRow, "outcome" | "notes">[] | null {
  const read = v.safeParse(outcomes, kept);
  return read.success ? read.output : null;
}
