/** log h_k for one number of lists k (see `normalMoments`), and how it turns. */
export interface NormalMoments {
  readonly logShare: number;
  /** First derivatives in the effects, then sigma. */
  readonly gradient: Float64Array;
  /** Second derivatives, a full square row by row. */
  readonly curvature: Float64Array;
}

/** Nodes of the trapezoidal rule, in standard deviations: for such integrands it converges geometrically. */
const spacing = 0.25;
const farthest = 8.5;
const nodes = Float64Array.from({ length: Math.round((2 * farthest) / spacing) + 1 }, (_, q) => q * spacing - farthest);
const logWeights = nodes.map((z) => Math.log(spacing) - z ** 2 / 2 - Math.log(2 * Math.PI) / 2);
/** A node with less than this share of the integral changes nothing. */
const smallestShare = 1e-18;

/**
 * With a capture logit of effect_j + sigma z on list j and z standard normal, the probability of a history with k lists
 * is exp(sum of their effects) h_k, h_k = E[exp(k sigma z) / prod_j (1 + exp(effect_j + sigma z))]. Gives log h_k with
 * its derivatives for each of `captures`, the values of k wanted. `parameters` are the effects, one for each list or a
 * single common one, then sigma. Cost: captures x nodes (69) x parameters^2 / 2.
 * Sources: Coull and Agresti (1999), Biometrics 55, 294-301; Trefethen and Weideman (2014), SIAM Review 56, section 5.
 */
export function normalMoments(parameters: Float64Array, lists: number, captures: readonly number[]): NormalMoments[] {
  const size = parameters.length;
  const effects = size - 1;
  const each = effects === 1 ? lists : 1;
  const sigma = parameters[effects]!;
  const seen = new Float64Array(nodes.length * effects);
  const expectedCaptures = new Float64Array(nodes.length);
  const spread = new Float64Array(nodes.length);
  const logMissed = new Float64Array(nodes.length);
  for (let q = 0; q < nodes.length; q++) {
    for (let effect = 0; effect < effects; effect++) {
      const logit = parameters[effect]! + sigma * nodes[q]!;
      const chance = 1 / (1 + Math.exp(-logit));
      seen[q * effects + effect] = chance;
      expectedCaptures[q]! += each * chance;
      spread[q]! += each * chance * (1 - chance);
      logMissed[q]! -= each * softplus(logit);
    }
  }

  const terms = new Float64Array(nodes.length);
  const score = new Float64Array(size);
  return captures.map((k) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (let q = 0; q < nodes.length; q++) {
      terms[q] = logWeights[q]! + k * sigma * nodes[q]! + logMissed[q]!;
      largest = Math.max(largest, terms[q]!);
    }
    let sum = 0;
    for (let q = 0; q < nodes.length; q++) sum += terms[q] = Math.exp(terms[q]! - largest);

    const gradient = new Float64Array(size);
    const curvature = new Float64Array(size * size);
    for (let q = 0; q < nodes.length; q++) {
      const share = terms[q]! / sum;
      if (share < smallestShare) continue;
      const z = nodes[q]!;
      for (let effect = 0; effect < effects; effect++) {
        const chance = seen[q * effects + effect]!;
        const variance = each * chance * (1 - chance);
        score[effect] = -each * chance;
        curvature[effect * size + effect]! -= share * variance;
        curvature[effects * size + effect]! -= share * variance * z;
      }
      score[effects] = z * (k - expectedCaptures[q]!);
      curvature[effects * size + effects]! -= share * spread[q]! * z ** 2;
      for (let i = 0; i < size; i++) {
        gradient[i]! += share * score[i]!;
        for (let j = 0; j <= i; j++) curvature[i * size + j]! += share * score[i]! * score[j]!;
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        curvature[i * size + j]! -= gradient[i]! * gradient[j]!;
        curvature[j * size + i] = curvature[i * size + j]!;
      }
    }
    return { logShare: largest + Math.log(sum), gradient, curvature };
  });
}

/** log(1 + exp(x)) without overflow. */
const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
