import type { ChainsInput } from "../../figures/figure.ts";
import { rankNormalisedRHat } from "../../kernel/sampling/sampler-diagnostics.ts";
import type { Estimate } from "../../model/estimate.ts";

/** R-hat and what else is told of chains needs so many draws of each. */
const leastDraws = 8;

/** The chains of an estimate, also where its number is withheld; null where its method has none, or only one. */
export function chainsInput(label: string, { observed, draws, diagnostics }: Estimate): ChainsInput | null {
  const count = diagnostics.chains ?? 0;
  const length = draws.length / count;
  if (count < 2 || length < leastDraws || !Number.isInteger(length)) return null;
  const chains = Array.from({ length: count }, (_, c) => draws.subarray(c * length, (c + 1) * length));
  return { label, observed, chains, rHat: diagnostics.rHat ?? rankNormalisedRHat(chains) };
}
