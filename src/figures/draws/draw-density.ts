import { sortedQuantile } from "../scenario-outcomes.ts";

/** Of the curve of draws: a number of people, and the density of its logarithm there. */
export interface DensityPoint {
  readonly people: number;
  readonly density: number;
}

const points = 160;

/**
 * The density of draws by a Gaussian kernel on logarithms, mirrored at the people seen, below whom there are none;
 * none where the draws do not differ. `ascending` are finite and positive. Cost: draws x points.
 * Source: Silverman (1986), Density Estimation, sections 2.10 and 3.4.
 */
export function drawDensity(
  ascending: Float64Array,
  observed: number,
  [low, high]: readonly [low: number, high: number],
): DensityPoint[] {
  const logs = ascending.map(Math.log);
  const width = bandwidth(logs);
  if (!(width > 0)) return [];
  const edge = Math.log(observed);
  const from = Math.max(edge, Math.log(low));
  const step = (Math.log(high) - from) / (points - 1);
  const scale = 1 / (logs.length * width * Math.sqrt(2 * Math.PI));
  return Array.from({ length: points }, (_, point) => {
    const at = from + point * step;
    let sum = 0;
    for (const log of logs) sum += bell((at - log) / width) + bell((2 * edge - at - log) / width);
    return { people: Math.exp(at), density: sum * scale };
  });
}

const bell = (z: number): number => Math.exp((-z * z) / 2);

/** Silverman's rule of thumb: 0.9 times the lesser of standard deviation and scaled interquartile range, over n^(1/5). */
function bandwidth(logs: Float64Array): number {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
  const middle = (sortedQuantile(logs, 0.75) - sortedQuantile(logs, 0.25)) / 1.349;
  return (0.9 * (middle > 0 ? Math.min(deviation, middle) : deviation)) / logs.length ** 0.2;
}
