/**
 * The signed root of what one Poisson count adds to the deviance of a model: sign(count - mean) sqrt(2 (count log(count /
 * mean) - count + mean)), about standard normal where the mean is large. `mean` > 0, `count` >= 0.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, section 2.4.3.
 */
export function devianceResidual(count: number, mean: number): number {
  const entropy = count > 0 ? count * Math.log(count / mean) : 0;
  return Math.sign(count - mean) * Math.sqrt(Math.max(0, 2 * (entropy - count + mean)));
}

const halvings = 60;

/** The count, not necessarily whole, whose deviance residual is `residual`; 0 where even 0 lies nearer to the mean. */
export function countAtResidual(residual: number, mean: number): number {
  let low = residual < 0 ? 0 : mean;
  let high = residual < 0 ? mean : mean + residual * residual + 4 * Math.abs(residual) * Math.sqrt(mean) + 1;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (devianceResidual(middle, mean) < residual) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
