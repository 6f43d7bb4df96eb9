import type { RandomStream } from "../sampling/random-stream.ts";

/** Layers of equal area under exp(-x^2 / 2), x >= 0; the lowest has the tail beyond `tailStart` in it. */
const layers = 128;
const tailStart = 3.442619855899;
const layerArea = 9.91256303526217e-3;

/** The right edge of each layer, from the lowest up; the edge of the lowest is as wide as its area would make it. */
const edges = new Float64Array(layers + 1);
/** The density at each edge. */
const heights = new Float64Array(layers + 1);

edges[0] = layerArea / Math.exp((-tailStart * tailStart) / 2);
edges[1] = tailStart;
heights[1] = Math.exp((-tailStart * tailStart) / 2);
for (let layer = 2; layer < layers; layer++) {
  heights[layer] = heights[layer - 1]! + layerArea / edges[layer - 1]!;
  edges[layer] = Math.sqrt(-2 * Math.log(heights[layer]!));
}
edges[layers] = 0;
heights[layers] = 1;

/**
 * A standard normal number, by the ziggurat: of a hundred draws some 97 take one uniform number and no logarithm. Layer,
 * sign and place come from one uniform of 53 bits, 45 of which are left for the place. Exact but for that resolution.
 * Sources: Marsaglia and Tsang (2000), The ziggurat method for generating random variables, Journal of Statistical
 * Software 5(8); Doornik (2005), An improved ziggurat method to generate normal random samples.
 */
export function drawNormal(random: RandomStream): number {
  for (;;) {
    const bits = random.uniform() * layers;
    const layer = Math.floor(bits);
    const place = 2 * (bits - layer) - 1;
    const x = place * edges[layer]!;
    if (Math.abs(x) < edges[layer + 1]!) return x;
    if (layer === 0) return place < 0 ? -tail(random) : tail(random);
    const low = heights[layer]!;
    if (low + random.uniform() * (heights[layer + 1]! - low) < Math.exp((-x * x) / 2)) return x;
  }
}

/** A normal number given that it lies beyond the start of the tail. Source: Marsaglia (1964), Technometrics 6(1). */
function tail(random: RandomStream): number {
  for (;;) {
    const beyond = -Math.log1p(-random.uniform()) / tailStart;
    if (-2 * Math.log1p(-random.uniform()) > beyond * beyond) return tailStart + beyond;
  }
}
