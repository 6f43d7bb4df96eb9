import type { Conclusion, Dial, TippingPoint } from "../model/scenario-results.ts";

type DialPoint = Dial["points"][number];

export interface DialCurve extends Pick<Dial, "points" | "base"> {
  /** People seen. */
  readonly observed: number;
  /** The ends that the base itself has, where it is none of the points. */
  readonly atBase: Omit<DialPoint, "oddsRatio">;
}

/** One point of what a conclusion is judged by: the dark figure at an odds ratio, both positive where they have logarithms. */
interface Reading {
  readonly oddsRatio: number;
  readonly dark: number;
}

/**
 * Where each conclusion turns over on a dial. It is judged by the end of the told interval that is worst for it, or by the
 * estimate where not every point has an interval. Between points the logarithm of the dark figure is linear in that of the
 * odds ratio, which is exact for the interaction of all lists. Of several such places, the one nearest to the base.
 */
export const tippingPoints = (curve: DialCurve, conclusions: readonly Conclusion[]): TippingPoint[] =>
  conclusions.map((conclusion) => tippingPoint(curve, conclusion));

function tippingPoint({ points, base, observed, atBase }: DialCurve, conclusion: Conclusion): TippingPoint {
  const told = points.every(({ low, high }) => low !== null && high !== null);
  const end = ({ total, low, high }: Omit<DialPoint, "oddsRatio">): number =>
    ((told ? (conclusion.side === "below" ? high : low) : null) ?? total) - observed;
  const readings = points.map((point): Reading => ({ oddsRatio: point.oddsRatio, dark: end(point) }));
  const limit = conclusion.people - observed;
  const holds = (dark: number): boolean => (conclusion.side === "below" ? dark < limit : dark > limit);

  const distance = ({ oddsRatio }: { readonly oddsRatio: number }): number => Math.abs(Math.log(oddsRatio / base));
  const turns = readings.slice(1).flatMap((after, index) => {
    const before = readings[index];
    if (!before || holds(before.dark) === holds(after.dark)) return [];
    const failsWhen = holds(before.dark) ? ("above" as const) : ("below" as const);
    return [{ oddsRatio: crossing(before, after, limit), failsWhen }];
  });
  const [nearest] = base > 0 ? turns.sort((a, b) => distance(a) - distance(b)) : turns;
  return {
    conclusion,
    holdsAtBase: holds(darkAt(base, readings) ?? end(atBase)),
    at: nearest?.oddsRatio ?? null,
    failsWhen: nearest?.failsWhen ?? (conclusion.side === "below" ? "above" : "below"),
  };
}

/** Where the dark figure is `limit` between two points. */
function crossing(before: Reading, after: Reading, limit: number): number {
  const share = between(before.dark, after.dark, limit);
  return before.oddsRatio * (after.oddsRatio / before.oddsRatio) ** share;
}

/** How far `value` lies from `a` to `b`, in logarithms where all have one. */
const between = (a: number, b: number, value: number): number =>
  Math.min(a, b, value) > 0 ? Math.log(value / a) / Math.log(b / a) : (value - a) / (b - a);

/** The dark figure at an odds ratio within the points; null outside of them. */
function darkAt(oddsRatio: number, readings: readonly Reading[]): number | null {
  const next = readings.findIndex((reading) => reading.oddsRatio >= oddsRatio);
  const [before, after] = [readings[next - 1], readings[next]];
  if (after?.oddsRatio === oddsRatio) return after.dark;
  if (!before || !after) return null;
  const share = between(before.oddsRatio, after.oddsRatio, oddsRatio);
  if (Math.min(before.dark, after.dark) <= 0) return before.dark + share * (after.dark - before.dark);
  return before.dark * (after.dark / before.dark) ** share;
}
