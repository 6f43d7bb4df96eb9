import { catalogues } from "../locale/catalogues.ts";
import { formatCount, formatRounded } from "../locale/numbers.ts";
import type { Language } from "../model/language.ts";
import { chainAgreement } from "./chain-agreement.ts";
import type { ChainsInput } from "./figure.ts";

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
