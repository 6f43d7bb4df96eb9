import { chainAgreement } from "../../figures/chain-agreement.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { chainsInput } from "../figure/chains-input.ts";
import { samplerWords } from "./sampler-words.ts";

/** Whether the chains of a sampler agree and what their draws are worth, in a sentence; null of methods without chains. */
export function samplerInWords(estimate: Estimate, language: Language): string | null {
  const input = chainsInput("", estimate);
  if (input === null) return null;
  const say = samplerWords[language];
  const { chains, agree } = chainAgreement(input);
  const apart = chains.flatMap((summary) => (summary.apart ? [summary.chain] : []));
  const { bulkEffective: middle, tailEffective: ends } = estimate.diagnostics;
  const worth = middle === undefined || ends === undefined ? "" : say.worth({ middle, ends });
  return `${say.chains({ rHat: input.rHat, chains: chains.length, agree, apart })}${worth}.`;
}
