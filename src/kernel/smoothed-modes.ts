import { gridDistribution } from "./grid-distribution.ts";
import { missingGrid } from "./missing-grid.ts";
import { type Mode, separateModes } from "./separate-modes.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";

const bins = 1024;

/** The largest totals, this share, tell of no mode and would stretch the grid. */
const leftOut = 0.005;

/**
 * The parts into which weighted draws of the number of people fall apart, as `separateModes` finds them in their density,
 * which is smoothed on the scale of log N by the rule of Silverman, reflected at the number of people seen. One part for one peak.
 * The medians are of numbers of people in all. Cost: n log(n) + bins^2.
 * Source: Silverman (1986), Density Estimation for Statistics and Data Analysis, section 3.4.
 */
export function smoothedModes(totals: Float64Array, weights: Float64Array, people: number): Mode[] {
  const [low = 0, lower = 0, upper = 0, last = 0] = weightedQuantiles(totals, weights, [0, 0.25, 0.75, 1 - leftOut]);
  const from = Math.log(people - 0.5);
  const width = (Math.log(last + 1) - from) / bins;
  const spread = Math.log(upper / lower) / 1.34;
  if (last === low || spread === 0) return [{ probability: 1, median: lower }];

  const shares = new Float64Array(bins);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < totals.length; i++) {
    const bin = Math.floor((Math.log(totals[i]!) - from) / width);
    if (bin >= bins) continue;
    shares[bin]! += weights[i]!;
    sum += weights[i]!;
    squares += weights[i]! ** 2;
  }
  const bandwidth = (0.9 * spread * ((sum * sum) / squares) ** -0.2) / width;
  const kernel = Float64Array.from({ length: bins }, (_, distance) => Math.exp(-0.5 * (distance / bandwidth) ** 2));
  const density = shares.map((_, at) => {
    let height = Number.MIN_VALUE;
    for (let bin = 0; bin < bins; bin++) {
      const mirrored = at + bin + 1;
      height += shares[bin]! * (kernel[Math.abs(at - bin)]! + (mirrored < bins ? kernel[mirrored]! : 0));
    }
    return height;
  });

  const prior = { kind: "inverse" } as const;
  const grid = missingGrid({ first: 0, last: Math.max(last - people, 1), people, prior });
  const logValues = grid.nodes.map((node) => {
    const total = people + node;
    const place = (Math.log(total) - from) / width - 0.5;
    const bin = Math.min(Math.max(Math.floor(place), 0), bins - 2);
    const part = Math.min(Math.max(place - bin, 0), 1);
    return (1 - part) * Math.log(density[bin]!) + part * Math.log(density[bin + 1]!) - Math.log(total);
  });
  return separateModes(grid, gridDistribution(grid, logValues), logValues, people).map(({ probability, median }) => ({
    probability,
    median: people + median,
  }));
}
