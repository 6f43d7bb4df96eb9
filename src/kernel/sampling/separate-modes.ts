import type { MissingGrid } from "../decomposable/missing-grid.ts";
import { type GridDistribution, gridQuantiles } from "../distributions/grid-distribution.ts";

/** A part of a distribution around a peak of its own. */
export interface Mode {
  readonly probability: number;
  /** The median of the number of missing people within the part. */
  readonly median: number;
}

/** A valley between two peaks parts them where it is lower than this share of the lower one. */
const deepest = 0.5;

/** A part with less than this lies outside either end of an 80 % interval, and is no answer of its own. */
const leastProbability = 0.1;

/**
 * The parts into which the density of log N falls apart, from the lowest number of people to the highest: peaks with a
 * valley below half of the lower one between them, parted where the valley is deepest. Peaks with less than a tenth of all
 * probability count to the part beside them across the shallower valley. One part where there is one peak.
 * Cost: nodes of the grid.
 */
export function separateModes(
  { nodes, weights }: MissingGrid,
  distribution: GridDistribution,
  logValues: Float64Array,
  people: number,
): Mode[] {
  const heights = logValues.map((value, i) => value + Math.log(people + nodes[i]!));
  const parts = peaksOf(heights);
  for (let i = 0; i < nodes.length; i++) {
    const part = parts.find(({ end }) => i < end);
    if (part) part.probability += weights[i]! * distribution.values[i]!;
  }
  for (;;) {
    const lost = shallowest(parts);
    if (lost < 0) break;
    const [left, right] = [parts[lost]!, parts[lost + 1]!];
    parts.splice(lost, 2, {
      end: right.end,
      height: Math.max(left.height, right.height),
      valley: right.valley,
      probability: left.probability + right.probability,
    });
  }
  let before = 0;
  return parts.map(({ probability }) => {
    const [median = 0] = gridQuantiles(distribution, Float64Array.of(before + probability / 2));
    before += probability;
    return { probability, median };
  });
}

interface Peak {
  /** The first node that no longer belongs to it. */
  readonly end: number;
  /** log of its highest density. */
  readonly height: number;
  /** log of the lowest density on the way to the next peak; minus infinity after the last. */
  readonly valley: number;
  probability: number;
}

/** Every local maximum, from one lowest point to the next. */
function peaksOf(heights: Float64Array): Peak[] {
  const peaks: Peak[] = [];
  let height = Number.NEGATIVE_INFINITY;
  let i = 0;
  while (i < heights.length) {
    while (i + 1 < heights.length && heights[i + 1]! >= heights[i]!) i++;
    height = heights[i]!;
    while (i + 1 < heights.length && heights[i + 1]! < heights[i]!) i++;
    const last = i + 1 >= heights.length;
    peaks.push({ end: i + 1, height, valley: last ? Number.NEGATIVE_INFINITY : heights[i]!, probability: 0 });
    i++;
  }
  return peaks;
}

/** The valley over which a peak is to be joined with the next, the shallowest first; -1 when all part. */
function shallowest(parts: readonly Peak[]): number {
  let found = -1;
  let smallestDrop = Number.POSITIVE_INFINITY;
  for (let p = 0; p + 1 < parts.length; p++) {
    const [left, right] = [parts[p]!, parts[p + 1]!];
    const drop = Math.min(left.height, right.height) - left.valley;
    const tooSmall = Math.min(left.probability, right.probability) < leastProbability;
    if ((drop < -Math.log(deepest) || tooSmall) && drop < smallestDrop) [found, smallestDrop] = [p, drop];
  }
  return found;
}
