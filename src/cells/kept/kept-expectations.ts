import * as v from "valibot";
import type { Expectation } from "../../scenarios/design/expected-by-formula.ts";

const mostRows = 1000;
const number = v.nullable(v.pipe(v.number(), v.finite()));

const expectations = v.pipe(
  v.array(v.strictObject({ variation: number, widthFactor: number, withoutEstimate: number, bias: number })),
  v.maxLength(mostRows),
);

/** What each design can be expected to bring, in the order of the plans; null where what was kept is something else. */
export function keptExpectations(kept: unknown): readonly Expectation[] | null {
  const read = v.safeParse(expectations, kept);
  return read.success ? read.output : null;
}
