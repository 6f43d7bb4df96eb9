import type { NumberedEstimate } from "../model/estimate.ts";
import type { ScenarioState } from "../model/scenario.ts";
import type { Conclusion, Dial, ScenarioRow } from "../model/scenario-results.ts";
import { toldInterval } from "../text/estimate-sentence.ts";
import type { AssumedDependence } from "./dependence-field.ts";
import { type DialCurve, tippingPoints } from "./tipping-points.ts";
import { interactionOfBase, oddsRatioOfBase, type Turned } from "./turned-dependence.ts";

export interface DialsRequest {
  readonly base: NumberedEstimate;
  /** The state that gave the base. */
  readonly initial: ScenarioState;
  readonly rows: readonly ScenarioRow[];
  readonly conclusions: readonly Conclusion[];
}

type DialPoint = Dial["points"][number];

/** A dependence, and the estimates at each odds ratio that are there. */
interface Turning {
  readonly between: Dial["between"];
  readonly points: Map<number, DialPoint>;
}

/**
 * The dials that rows turn which assume a dependence and change nothing else: one for the interaction of all lists and one
 * for each pair of lists with at least two odds ratios, in the order of the rows. The base is a point of its dial too
 * where its interval is of the same kind, that is unless it allows for the choice of a model, which an assumed odds ratio
 * of a pair takes for granted; where the rows have no intervals, it comes without its own. Cost: some 50 fits for each pair.
 */
export function dialsOf({ base, initial, rows, conclusions }: DialsRequest): Dial[] {
  return turningsOf(rows).flatMap(({ between, points }): Dial[] => {
    const turned =
      between === null ? interactionOfBase(initial.dataset.table) : oddsRatioOfBase(between, initial, base);
    if (points.size < 2 || turned === null) return [];
    const withIntervals = [...points.values()].some(({ low }) => low !== null);
    const likeRows = withIntervals ? base : { ...base, intervals: [] };
    const comparable = between === null || base.modelling === "fixed" || likeRows.intervals.length === 0;
    if (comparable && turned.base > 0 && !points.has(turned.base))
      points.set(turned.base, pointOf(turned.base, likeRows));
    return [dial({ between, points: [...points.values()], turned, base, conclusions })];
  });
}

function turningsOf(rows: readonly ScenarioRow[]): Turning[] {
  const turnings = new Map<string, Turning>();
  for (const { settings, outcome } of rows) {
    const [setting, ...others] = settings;
    if (setting?.scenario !== "dependence" || others.length > 0 || !outcome?.ok) continue;
    const { between: lists, "odds-ratio": ratio } = setting.value as AssumedDependence;
    const [a, b] = lists;
    const between: Dial["between"] = a === undefined || b === undefined ? null : [a, b];
    const key = JSON.stringify(between?.toSorted() ?? null);
    const turning = turnings.get(key) ?? { between, points: new Map() };
    turnings.set(key, turning);
    if (outcome.value.total !== null)
      turning.points.set(ratio, pointOf(ratio, { ...outcome.value, total: outcome.value.total }));
  }
  return [...turnings.values()];
}

function pointOf(oddsRatio: number, { total, intervals }: NumberedEstimate): DialPoint {
  const interval = toldInterval(intervals);
  return { oddsRatio, total, low: interval?.low ?? null, high: interval?.high ?? null };
}

interface DialRequest {
  readonly between: Dial["between"];
  readonly points: readonly DialPoint[];
  readonly turned: Turned;
  readonly base: NumberedEstimate;
  readonly conclusions: readonly Conclusion[];
}

function dial({ between, points, turned, base, conclusions }: DialRequest): Dial {
  const curve: DialCurve = {
    points: points.toSorted((a, b) => a.oddsRatio - b.oddsRatio),
    base: turned.base,
    observed: base.observed,
    atBase: pointOf(turned.base, base),
  };
  return {
    between,
    points: curve.points,
    base: turned.base,
    ownRange: turned.ownRange,
    tippingPoints: tippingPoints(curve, conclusions),
  };
}
