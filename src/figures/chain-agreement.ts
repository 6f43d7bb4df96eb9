import { quantileType8 } from "../kernel/distributions/quantile.ts";
import { chainsApart } from "../kernel/sampling/chains-apart.ts";
import { defaultThresholds } from "../model/thresholds.ts";
import type { ChainsInput } from "./figure.ts";
import { onceForEach } from "./once-for-each.ts";

/** One chain by itself; its number begins at 1. */
export interface ChainSummary {
  readonly chain: number;
  readonly median: number;
  /** Between which nineteen in twenty of its draws lie. */
  readonly low: number;
  readonly high: number;
  /** Whether it sits apart from the others. */
  readonly apart: boolean;
}

export interface ChainAgreement {
  readonly chains: readonly ChainSummary[];
  /** Whether they are to be believed: no chain sits apart, and R-hat is at most what is wanted. */
  readonly agree: boolean;
  readonly most: number;
}

/** Whether the chains came to the same number, by the rule that withholds it otherwise. */
export const chainAgreement: (input: Pick<ChainsInput, "chains" | "rHat">) => ChainAgreement = onceForEach(
  ({ chains, rHat }) => {
    const apart = chainsApart(chains);
    const most = defaultThresholds["most-r-hat"];
    return {
      chains: chains.map((chain, c) => {
        const sorted = chain.toSorted();
        const at = (share: number): number => quantileType8(sorted, share);
        return { chain: c + 1, median: at(0.5), low: at(0.025), high: at(0.975), apart: apart.includes(c) };
      }),
      agree: rHat <= most && apart.length === 0,
      most,
    };
  },
);
