import { fittedOddsRatio } from "../kernel/loglinear/fitted-odds-ratio.ts";
import { interactionsAmongListed } from "../kernel/loglinear/interactions-among-listed.ts";
import { oddsRatioRange } from "../kernel/loglinear/odds-ratio-range.ts";
import { toldInterval } from "../locale/estimate-sentence.ts";
import type { Estimate, NumberedEstimate } from "../model/estimate.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import { parseModel } from "../model/model-notation.ts";
import { oddsRatio } from "../model/odds-ratio.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ScenarioState } from "../model/scenario.ts";
import type { Conclusion, Dial, ScenarioRow } from "../model/scenario-results.ts";
import type { AssumedDependence } from "./dependence.ts";
import { type DialCurve, tippingPoints } from "./tipping-points.ts";

/** Where a dial stands, and what the data say of it. */
type Turned = Pick<Dial, "base" | "ownRange">;

const level = 0.95;

/**
 * The interaction of all lists, of which the data show nothing: its own range is that of the interactions of all lists but
 * one among the people on that one (see `interactionsAmongListed`), which are comparable and seen. None with two lists, and
 * where a count is hidden or a history unobservable. Cost: lists 2^lists.
 */
function interactionOfBase(table: OverlapTable): Turned {
  if (table.lists.length < 3 || everyCountKnown(table) !== null) return { base: 1, ownRange: null };
  const seen = interactionsAmongListed(table.counts);
  return { base: 1, ownRange: { low: Math.min(...seen), high: Math.max(...seen) } };
}

/**
 * The odds ratio of two lists in the model of the base, and the 95 % profile range that the data give it in that model with
 * their term free, within the bounds of an assumed odds ratio. Null where the model has none, or one that differs with
 * other lists. Cost: 50 fits.
 */
function oddsRatioOfBase(
  between: readonly [string, string],
  { dataset: { table }, method, options }: ScenarioState,
  { model: named }: Estimate,
): Turned | null {
  const [a, b] = between.map((list) => table.lists.indexOf(list));
  const parsed = parseModel(named?.model ?? "", table.lists.length);
  if (a === undefined || b === undefined || Math.min(a, b) < 0 || !parsed.ok) return null;
  const pair = (1 << a) | (1 << b);
  const assumed = options["odds-ratio"];
  const base =
    method === "assumed-dependence" && typeof assumed === "number"
      ? assumed
      : fittedOddsRatio(parsed.value, pair, table);
  const { low, high } = oddsRatio;
  const ownRange = oddsRatioRange({ model: parsed.value, pair, level, low, high }, table);
  return base === null ? null : { base, ownRange };
}

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
