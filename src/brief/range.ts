import type { BriefSpan } from "./content.ts";

/** A number to two significant figures, which is all that an estimate has. */
export const twoFigures = (value: number): number => Number(value.toPrecision(2));

/** The same downwards, for a lower limit, which must not claim more. */
export const twoFiguresDown = (value: number): number => cut(value, Math.floor);

function cut(value: number, whole: (value: number) => number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  // A value that has two figures already must not fall to the number below by an error of division.
  const units = value / unit;
  const near = Math.round(units);
  return twoFigures((Math.abs(units - near) < 1e-9 ? near : whole(units)) * unit);
}

/** Both ends to two significant figures, below a hundred outwards to whole people; two ends never become one number. */
export function roundedSpan(low: number, high: number): BriefSpan {
  const near = {
    low: low < 100 ? Math.floor(low) : twoFigures(low),
    high: high < 100 ? Math.ceil(high) : twoFigures(high),
  };
  return near.low === near.high && low < high ? { low: cut(low, Math.floor), high: cut(high, Math.ceil) } : near;
}

/** The range of people in all: its low end is never fewer than the people known, whose number is exact. */
export function totalSpan(interval: BriefSpan, observed: number): BriefSpan {
  const low = Math.max(interval.low, observed);
  const span = roundedSpan(low, Math.max(interval.high, low));
  const least = Math.max(low === observed ? observed : span.low, observed);
  return { low: least, high: Math.max(span.high, least) };
}

/**
 * Unknown people for each known one; for each ten or hundred where an end would else be a part of a person, and then in
 * whole people.
 */
export function ratioSpan(interval: BriefSpan, observed: number): BriefSpan & { readonly per: 1 | 10 | 100 } {
  const low = Math.max(interval.low - observed, 0) / observed;
  const high = Math.max(interval.high - observed, 0) / observed;
  const per = high < 1 ? 100 : low > 0 && low < 1 ? 10 : 1;
  return per === 1
    ? { low: twoFigures(low), high: twoFigures(high), per }
    : { ...roundedSpan(low * per, high * per), per };
}
