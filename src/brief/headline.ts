import type { EstimateValue } from "../cells/estimate/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { toldInterval } from "../locale/estimate-sentence.ts";
import { isLowerBound } from "../model/claim.ts";
import type { Estimate, Interval } from "../model/estimate.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import { type BriefCells, isForBrief, isWhole } from "./cells.ts";
import type { BriefHeadline } from "./content.ts";
import { ratioSpan, roundedSpan, totalSpan, twoFiguresDown } from "./range.ts";

/** An estimate that a brief may lead with, and the interval that is told of it. */
export interface LeadingEstimate {
  /** Of its cell. */
  readonly name: string;
  readonly value: EstimateValue;
  readonly interval: Interval;
}

/**
 * The estimate that the brief leads with: the marked one. Without a mark it is, of the estimates of the whole table, the
 * one whose interval is the widest among those that count in the choice of model, the later one where two are as wide;
 * only where none counts it in, the widest of all that claim a number; and last the estimates that claim a lower bound.
 * Where the verdict leaves a lower bound, these come first. The widest is taken since a brief shows one range, and the
 * narrower ones rest on the same people. Null where no estimate has an interval.
 */
export function leadingEstimate(
  cells: BriefCells,
  states: ReadonlyMap<string, CellState>,
  level: VerdictLevel,
): LeadingEstimate | null {
  const wanted = cells.estimates.filter((cell) =>
    cells.marked === null ? isWhole(cell) && isForBrief(cell) : cell.name === cells.marked,
  );
  const candidates = wanted.flatMap(({ name }) => leading(name, states.get(name)) ?? []);
  const numbers = candidates.filter(({ value }) => value.estimate.claim === "number");
  const bounds = candidates.filter(({ value }) => isLowerBound(value.estimate.claim));
  const honest = numbers.filter(({ value }) => countsTheChoice(value.estimate));
  const order = level === "lower-bound" ? [bounds, honest, numbers] : [honest, numbers, bounds];
  return widest(order.find((group) => group.length > 0) ?? []);
}

function leading(name: string, state: CellState | undefined): LeadingEstimate | null {
  if (state?.status !== "done") return null;
  const value = state.value as EstimateValue;
  const interval = toldInterval(value.estimate.intervals);
  return interval && value.estimate.total !== null && value.estimate.observed > 0 ? { name, value, interval } : null;
}

const countsTheChoice = ({ modelling }: Estimate): boolean => modelling === "chosen" || modelling === "weighed";

function widest(candidates: readonly LeadingEstimate[]): LeadingEstimate | null {
  const width = ({ interval: { low, high } }: LeadingEstimate): number => high / low;
  return candidates.reduce<LeadingEstimate | null>(
    (best, each) => (best !== null && width(best) > width(each) ? best : each),
    null,
  );
}

/** What may be said of it under the verdict. */
export function headlineOf({ value, interval }: LeadingEstimate, level: VerdictLevel): BriefHeadline {
  const { observed, claim } = value.estimate;
  if (level === "no-estimate") return { kind: "none", because: "verdict" };
  if (level === "lower-bound" || isLowerBound(claim)) {
    const low = Math.max(interval.low, observed);
    const total = Math.max(twoFiguresDown(low), observed);
    return { kind: "at-least", total, unknown: twoFiguresDown(low - observed) };
  }
  const total = totalSpan(interval, observed);
  const low = Math.max(interval.low - observed, 0);
  return {
    kind: "range",
    total,
    unknown: roundedSpan(low, Math.max(interval.high - observed, low)),
    ratio: ratioSpan(interval, observed),
    level: interval.level,
  };
}
