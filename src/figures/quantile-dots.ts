import { quantileSorted } from "simple-statistics";

/** How many equally likely cases stand for all draws: so many can still be counted. */
export const dotCount = 50;

/** The middles of fifty equally likely parts of the draws, ascending: quantiles of type 7, which describe these draws. Source: Fernandes et al. (2018), CHI. */
export function quantileDots(draws: Float64Array): number[] {
  const ascending = Array.from(draws.filter(Number.isFinite).sort());
  if (ascending.length === 0) return [];
  return Array.from({ length: dotCount }, (_, dot) => quantileSorted(ascending, (dot + 0.5) / dotCount));
}

export interface StackedDot {
  /** Middle of the dot, in pixels. */
  readonly x: number;
  /** Place in its stack, from 0 at the bottom. */
  readonly place: number;
}

const largest = 22;
const smallest = 4;

/** Dots stacked in columns as wide as a dot, which is as large as the height allows. Positions ascend. */
export function stackDots(positions: readonly number[], height: number): { dots: StackedDot[]; diameter: number } {
  for (let diameter = largest; diameter > smallest; diameter--) {
    const dots = stack(positions, diameter);
    if (Math.max(...dots.map(({ place }) => place + 1)) * diameter <= height) return { dots, diameter };
  }
  return { dots: stack(positions, smallest), diameter: smallest };
}

function stack(positions: readonly number[], diameter: number): StackedDot[] {
  const heights = new Map<number, number>();
  return positions.map((position) => {
    const column = Math.floor(position / diameter);
    const place = heights.get(column) ?? 0;
    heights.set(column, place + 1);
    return { x: (column + 0.5) * diameter, place };
  });
}
