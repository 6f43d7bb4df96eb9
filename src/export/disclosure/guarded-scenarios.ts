import type { ScenariosValue } from "../../cells/scenarios-value.ts";
import { roundingBase } from "../../data/disclosure/round-counts.ts";
import type { Estimate } from "../../model/estimate.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Dial } from "../../model/scenario-results.ts";
import { guardedEstimate, guardedNumber } from "./guarded-estimate.ts";
import { guardedNotes, guardedProblem } from "./guarded-problem.ts";
import { type Rounding, twoFigures } from "./two-figures.ts";

/**
 * Scenarios of an upload as they may leave the computer. How many people are seen without a list tells, beside how many
 * are seen in all, how many only that list knows: such a number is rounded to 5.
 */
export function guardedScenarios(value: ScenariosValue, rounding: Rounding): ScenariosValue {
  const { base, rows, dials, provenance } = value;
  const { observed } = base.estimate;
  return {
    ...value,
    provenance: { ...provenance, data: "" },
    base: { name: base.name, estimate: guardedNumber(base.estimate, rounding) },
    rows: rows.map((row) => ({
      ...row,
      outcome: row.outcome && guardedOutcome(row.outcome, observed, rounding),
      notes: guardedNotes(row.notes),
    })),
    dials: dials.map((dial) => guardedDial(dial, rounding)),
  };
}

function guardedOutcome(outcome: Result<Estimate>, base: number, rounding: Rounding): Result<Estimate> {
  if (!outcome.ok) return failure(guardedProblem(outcome.problem));
  const { observed } = outcome.value;
  const seen = observed === base ? observed : Math.round(observed / roundingBase) * roundingBase;
  return success({ ...guardedEstimate(outcome.value, rounding), observed: seen });
}

const guardedDial = ({ points, base, ownRange, tippingPoints, between }: Dial, rounding: Rounding): Dial => ({
  between,
  base: twoDigits(base),
  ownRange: ownRange && { low: twoDigits(ownRange.low), high: twoDigits(ownRange.high) },
  points: points.map(({ oddsRatio, total, low, high }) => ({
    oddsRatio: twoDigits(oddsRatio),
    total: twoFigures(total, rounding),
    low: low === null ? null : twoFigures(low, rounding),
    high: high === null ? null : twoFigures(high, "nearest"),
  })),
  tippingPoints: tippingPoints.map((point) => ({ ...point, at: point.at === null ? null : twoDigits(point.at) })),
});

const twoDigits = (ratio: number): number => Number(ratio.toPrecision(2));
