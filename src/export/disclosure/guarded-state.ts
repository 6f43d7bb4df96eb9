import type { DataValue } from "../../cells/data/index.ts";
import type { EstimateValue } from "../../cells/estimate/index.ts";
import type { FigureSubject, FigureValue } from "../../cells/figure/index.ts";
import type { ScenariosValue } from "../../cells/scenarios/index.ts";
import type { CellState } from "../../cells/session/cell-state.ts";
import type { SideBySideRow, SideBySideValue } from "../../cells/side-by-side/index.ts";
import { protectedData } from "../../disclosure/tables/protected-data.ts";
import { roundingBase } from "../../disclosure/tables/round-counts.ts";
import { figuresInWords } from "../../figures/in-words.ts";
import { isFigure } from "../../figures/index.ts";
import type { Estimate, NumberedEstimate } from "../../model/estimate.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, type Result, success } from "../../model/result.ts";
import type { Dial } from "../../model/scenario-results.ts";
import type { VerdictLevel } from "../../model/verdict.ts";

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
const guardedProblem = (problem: Problem): Problem =>
  countless.has(problem.code) ? problem : { code: "reason-withheld" };

/** Of the problems that qualify something those that tell no count. */
const guardedNotes = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => countless.has(code));

/**
 * An estimate from an upload as it may leave the computer: people in all to two significant figures, as the sentence on
 * the screen gives them, and nothing that was computed along with it. Exact numbers would betray the table: whoever has
 * the protected table can estimate from each table that agrees with it and see which gives just these.
 */
function guardedEstimate(estimate: Estimate, rounding: Rounding): Estimate {
  const way = estimate.claim === "lower-bound" ? "down" : rounding;
  return {
    ...estimate,
    total: estimate.total === null ? null : twoFigures(estimate.total, way),
    intervals: estimate.intervals.map((interval) => ({
      ...interval,
      low: Math.max(twoFigures(interval.low, way), Math.min(estimate.observed, interval.low)),
      high: twoFigures(interval.high, "nearest"),
    })),
    draws: new Float64Array(),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
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
  total: twoFigures(estimate.total, estimate.claim === "lower-bound" ? "down" : rounding),
});

/**
 * Scenarios of an upload as they may leave the computer. How many people are seen without a list tells, beside how many
 * are seen in all, how many only that list knows: such a number is rounded to 5.
 */
function guardedScenarios(value: ScenariosValue, rounding: Rounding): ScenariosValue {
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

const withheld: CellState = { status: "failed", problem: { code: "reason-withheld" } };

/** What guarding a cell needs to know of the others. */
export interface Guarded {
  /** The states of the cells that it needs, guarded already. */
  readonly states: ReadonlyMap<string, CellState>;
  /** The protected table that it rests on; null where there is none. */
  readonly data: DataValue | null;
  /** The verdict on its study; null while there is none. */
  readonly level: VerdictLevel | null;
}

/**
 * A cell that rests on an upload as it may leave the computer. Of kinds that are not known here nothing does, so that a new
 * kind tells nothing until somebody has thought about what it may tell.
 */
export function guardedState(kind: string, state: CellState, { states, data, level }: Guarded): CellState {
  if (state.status === "failed") return { status: "failed", problem: guardedProblem(state.problem) };
  if (state.status !== "done") return state;
  const rounding: Rounding = level === "lower-bound" ? "down" : "nearest";
  const done = (value: unknown): CellState => ({ ...state, value });
  switch (kind) {
    case "data": {
      const made = protectedData(state.value as DataValue);
      return made.ok ? done(made.value) : { status: "failed", problem: made.problem };
    }
    case "estimate": {
      const value = state.value as EstimateValue;
      const provenance = { ...value.provenance, data: "" };
      const estimate = guardedEstimate(value.estimate, rounding);
      return done({ ...value, estimate, provenance, data: data ?? emptied(value.data) });
    }
    case "scenarios":
      return done(guardedScenarios(state.value as ScenariosValue, rounding));
    case "side-by-side": {
      const rows = (state.value as SideBySideValue).rows.flatMap(({ name }) => guardedRow(name, states));
      return done({ rows } satisfies SideBySideValue);
    }
    case "figure":
      return guardedFigure(state.value as FigureValue, states, done);
    default:
      return withheld;
  }
}

/** An estimate as it may be told beside others; none where nothing of it may be. */
function guardedRow(name: string, states: Guarded["states"]): SideBySideRow[] {
  const state = states.get(name);
  return state?.status === "done" ? [{ name, value: state.value as EstimateValue }] : [];
}

/** In the place of a table that cannot be protected: one that says nothing. */
const emptied = ({ description, table }: DataValue): DataValue => ({
  description,
  table: { lists: table.lists, counts: new Float64Array(table.counts.length) },
  strata: [],
  hash: "",
  steps: [],
});

/** A figure of what the cells that it shows may tell, where it says of itself that it shows no more than that; without one of them, no figure. */
function guardedFigure(
  { subjects, ...figure }: FigureValue,
  states: Guarded["states"],
  done: (value: FigureValue) => CellState,
): CellState {
  if (!isFigure(figure.figure) || figuresInWords[figure.figure].ofUploads !== "guarded") return withheld;
  const told = subjects.map((subject) => {
    const state = states.get(subject.name);
    return state?.status === "done" ? ({ ...subject, value: state.value } as FigureSubject) : null;
  });
  const present = told.filter((subject) => subject !== null);
  return present.length === subjects.length ? done({ ...figure, subjects: present }) : withheld;
}

/** How a number is rounded: as its sentence on the screen does, to the nearest or, of a lower limit, downwards. */
type Rounding = "nearest" | "down";

/** A number of people to two significant figures, below a hundred to whole people. */
function twoFigures(people: number, rounding: Rounding): number {
  if (!Number.isFinite(people)) return people;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) - 1);
  const units = people / unit;
  return Number(((rounding === "down" ? Math.floor(units) : Math.round(units)) * unit).toPrecision(2));
}
