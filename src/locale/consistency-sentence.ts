import type { Language } from "../model/language.ts";
import { catalogues } from "./catalogues.ts";
import { formatCount } from "./numbers.ts";
import type { Phrase } from "./phrase.ts";

/** How many lists had an interval from the others, and where it lay. */
interface Coverage {
  readonly lists: number;
  readonly covered: number;
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** How the lists did when each was estimated from the others; `known` lists could have been. */
export function consistencySentence(
  { lists, covered, tooLow, tooHigh }: Coverage,
  known: number,
  method: string,
  language: Language,
): Phrase {
  const say = catalogues[language].consistency;
  if (known === 0) return [say.noTruth];
  if (lists === 0) return [say.noEstimate];
  const count = (value: number): string => formatCount(value, language);
  const missed = covered < lists ? [say.missed(count(tooLow), count(tooHigh))] : [];
  return [...say.covered(count(covered), count(lists), method), ...missed];
}
