import type { Language } from "../model/language.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Phrase } from "./phrase.ts";
import { verdictSentences } from "./verdict-sentences.ts";

/** What was found, with the verdict on it: for text where the two cannot stand side by side. Without an estimate, why. */
export function withVerdict(found: Phrase, verdict: Verdict, language: Language): Phrase {
  const { label, decisive } = verdictSentences(verdict, language);
  if (verdict.level !== "no-estimate") return [...found, ` [${label}]`];
  return [{ strong: label }, ". ", ...found, ...decisive.map((reason) => ` ${reason}`)];
}
