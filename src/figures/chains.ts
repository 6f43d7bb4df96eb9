import { quantileType8 } from "../kernel/distributions/quantile.ts";
import { chainsApart } from "../kernel/sampling/chains-apart.ts";
import { catalogues } from "../locale/catalogues.ts";
import { formatCount, formatRounded } from "../locale/numbers.ts";
import type { Language } from "../model/language.ts";
import { defaultThresholds } from "../model/thresholds.ts";
import type { ChainsInput } from "./figure.ts";

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

/** The same function, which computes for each object once: caption, table and drawing ask for the same. */
export function onceForEach<Given extends object, Made>(compute: (given: Given) => Made): (given: Given) => Made {
  const made = new WeakMap<Given, { readonly value: Made }>();
  return (given) => {
    const known = made.get(given);
    if (known) return known.value;
    const value = compute(given);
    made.set(given, { value });
    return value;
  };
}

/** Whether the chains agree, in a sentence or two. */
export function chainFinding(input: ChainsInput, language: Language): string {
  const say = catalogues[language].figures.shared.chains;
  const { chains, agree, most } = chainAgreement(input);
  const medians = chains.map(({ median }) => median);
  const which = chains.flatMap(({ chain, apart }) => (apart ? [chain] : []));
  // No number is rounded to fewer people than were seen.
  const people = (median: number): string =>
    Number(median.toPrecision(2)) < input.observed
      ? formatCount(Math.max(median, input.observed), language)
      : formatRounded(median, language);
  const told = {
    ...{ chains: chains.length, rHat: input.rHat, most },
    low: people(Math.min(...medians)),
    high: people(Math.max(...medians)),
    seen: formatCount(input.observed, language),
  };
  if (agree) return say.agree(told);
  return which.length > 0 ? say.apart({ ...told, which }) : say.disagree(told);
}
