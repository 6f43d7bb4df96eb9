import { drawBinomial } from "../distributions/binomial.ts";
import { sizeOf } from "../linear-algebra/subset-lattice.ts";
import type { RandomStream } from "../sampling/random-stream.ts";

/**
 * Takes each person on two or more lists for two people, linked by mistake, with probability `share` in [0, 1], and
 * divides that person's lists between them, each of the 2^(lists - 1) - 1 divisions being as likely. `counts` are whole
 * people by history, of length 2^lists, and are changed in place; nobody is divided twice, and every list keeps its
 * length. Cost: at most 3^lists / 2 binomial draws.
 */
export function divideFalseMerges(counts: Float64Array, share: number, random: RandomStream): void {
  if (share === 0) return;
  const linked = counts.slice();
  for (let history = 1; history < counts.length; history++) {
    const size = sizeOf(history);
    if (size < 2 || linked[history] === 0) continue;
    let left = drawBinomial(linked[history]!, share, random);
    counts[history]! -= left;
    let divisions = 2 ** (size - 1) - 1;
    for (let part = (history - 1) & history; left > 0; part = (part - 1) & history) {
      const rest = history ^ part;
      if (part < rest) continue;
      const divided = drawBinomial(left, 1 / divisions, random);
      counts[part]! += divided;
      counts[rest]! += divided;
      left -= divided;
      divisions--;
    }
  }
}
