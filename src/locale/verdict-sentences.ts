import type { Language } from "../model/language.ts";
import type { Concern, Verdict } from "../model/verdict.ts";
import { problemSentence } from "./index.ts";
import { verdictWords } from "./verdict-words.ts";

/** A verdict in words. */
export interface VerdictSentences {
  /** A few words: what the verdict is. */
  readonly label: string;
  /** A sentence: what that means. */
  readonly meaning: string;
  /** A sentence or two for each reason, the heaviest first. */
  readonly reasons: readonly string[];
  /** Those of them that decide the verdict: none weighs more. Lighter ones may speak of numbers that it withholds. */
  readonly decisive: readonly string[];
}

export function verdictSentences({ level, reasons }: Verdict, language: Language): VerdictSentences {
  const told = (some: readonly Concern[]): string[] => some.map(({ problem }) => problemSentence(problem, language));
  return {
    ...verdictWords[language].levels[level],
    reasons: told(reasons),
    decisive: told(reasons.filter(({ weight }) => weight === reasons[0]?.weight)),
  };
}
