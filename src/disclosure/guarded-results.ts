import { isLowerBound } from "../model/claim.ts";
import type { Estimate, NumberedEstimate } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { Dial, ScenarioResults } from "../model/scenario-results.ts";
import { roundingBase } from "./tables/round-counts.ts";

/**
 * Problems whose sentences hold no count of a table and do not say which histories nobody shows. All others may, and so
 * may those that are not known yet.
 */
const countless: ReadonlySet<Problem["code"]> = new Set([
  "blocked",
  "bug",
  "cancelled",
  "worker-crashed",
  "upload-missing",
  "unknown-dataset",
  "unknown-figures",
  "unknown-list",
  "unknown-cell",
  "bad-model",
  "too-few-lists",
  "too-few-lists-left",
  "two-lists",
  "too-many-models",
  "too-many-to-exhaust",
  "order-too-high",
  "no-estimable-model",
  "no-upper-limit",
  "no-likelihood-peak",
  "interval-not-monotone",
  "resamples-unfitted",
  "near-tie",
  "not-protectable",
  "no-such-column",
  "no-such-stratum",
]);

/** The problem, or, where it could tell a count of an upload, that it is not told. */
export const guardedProblem = (problem: Problem): Problem =>
  countless.has(problem.code) ? problem : { code: "reason-withheld" };

/** Of the problems that qualify something those that tell no count. */
const guardedNotes = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => countless.has(code));

/**
 * An estimate from an upload as it may leave the computer: people in all to two significant figures, as the sentence on
 * the screen gives them, and nothing that was computed along with it. Exact numbers would betray the table: whoever has
 * the protected table can estimate from each table that agrees with it and see which gives just these.
 */
export function guardedEstimate(estimate: Estimate, rounding: Rounding): Estimate {
  const { observed, claim, prior, modelling } = estimate;
  const way = isLowerBound(claim) ? "down" : rounding;
  return {
    observed,
    total: estimate.total === null ? null : twoFigures(estimate.total, way),
    claim,
    intervals: estimate.intervals.map(({ level, low, high, kind }) => ({
      level,
      low: Math.max(twoFigures(low, way), Math.min(observed, low)),
      high: twoFigures(high, "nearest"),
      kind,
    })),
    draws: new Float64Array(),
    ...(prior && { prior }),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    modelling,
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: {
      resamples: estimate.diagnostics.resamples,
      unfittedResamples: estimate.diagnostics.unfittedResamples,
      medianDraw: null,
      biasCorrection: null,
      acceleration: null,
    },
    tables: [],
    warnings: guardedNotes(estimate.warnings),
  };
}

/** The same of one that claims a number: it still does. */
const guardedNumber = (estimate: NumberedEstimate, rounding: Rounding): NumberedEstimate => ({
  ...guardedEstimate(estimate, rounding),
  total: twoFigures(estimate.total, isLowerBound(estimate.claim) ? "down" : rounding),
});

/**
 * Scenarios of an upload as they may leave the computer. How many people are seen without a list tells, beside how many
 * are seen in all, how many only that list knows: such a number is rounded to 5.
 */
export function guardedScenarios({ base, rows, dials }: ScenarioResults, rounding: Rounding): ScenarioResults {
  const { observed } = base.estimate;
  return {
    base: { name: base.name, estimate: guardedNumber(base.estimate, rounding) },
    rows: rows.map(({ entry, settings, label, outcome, notes }) => ({
      ...{ entry, settings, label },
      outcome: outcome && guardedOutcome(outcome, observed, rounding),
      notes: guardedNotes(notes),
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
  tippingPoints: tippingPoints.map(({ conclusion, holdsAtBase, at, failsWhen }) => ({
    ...{ conclusion, holdsAtBase, failsWhen },
    at: at === null ? null : twoDigits(at),
  })),
});

const twoDigits = (ratio: number): number => Number(ratio.toPrecision(2));

/** How a number is rounded: as its sentence on the screen does, to the nearest or, of a lower limit, downwards. */
export type Rounding = "nearest" | "down";

/** A number of people to two significant figures, below a hundred to whole people. */
function twoFigures(people: number, rounding: Rounding): number {
  if (!Number.isFinite(people)) return people;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) - 1);
  const units = people / unit;
  return Number(((rounding === "down" ? Math.floor(units) : Math.round(units)) * unit).toPrecision(2));
}
