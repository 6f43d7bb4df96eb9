/** How a number is rounded: as its sentence on the screen does, to the nearest or, of a lower limit, downwards. */
export type Rounding = "nearest" | "down";

/** A number of people to two significant figures, below a hundred to whole people. */
export function twoFigures(people: number, rounding: Rounding): number {
  if (!Number.isFinite(people)) return people;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(people, 1))) - 1);
  const units = people / unit;
  return Number(((rounding === "down" ? Math.floor(units) : Math.round(units)) * unit).toPrecision(2));
}
