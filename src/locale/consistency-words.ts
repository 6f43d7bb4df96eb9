import type { InEveryLanguage, Language } from "../model/language.ts";
import { formatCount } from "./numbers.ts";
import type { Phrase } from "./phrase.ts";

interface ConsistencyWords {
  /** Numbers are written already. */
  readonly covered: (covered: string, lists: string, method: string) => Phrase;
  /** Added where some were missed. */
  readonly missed: (tooLow: string, tooHigh: string) => string;
  readonly noTruth: string;
  readonly noEstimate: string;
}

const words: InEveryLanguage<ConsistencyWords> = {
  en: {
    covered: (covered, lists, method) => [
      `Each list was estimated from the others (${method}): the interval covers its true size for `,
      { strong: `${covered} of ${lists}` },
      ".",
    ],
    missed: (tooLow, tooHigh) => ` It lies too low for ${tooLow} and too high for ${tooHigh}.`,
    noTruth:
      "No list can be held against the others: that takes at least four lists, and one whose size is known and that may have people of its own.",
    noEstimate: "The other lists give no interval for any list: they know too few of its people.",
  },
  da: {
    covered: (covered, lists, method) => [
      `Hver liste er skønnet ud fra de andre (${method}): Intervallet dækker dens sande størrelse for `,
      { strong: `${covered} af ${lists}` },
      ".",
    ],
    missed: (tooLow, tooHigh) => ` Det ligger for lavt for ${tooLow} og for højt for ${tooHigh}.`,
    noTruth:
      "Ingen liste kan holdes op mod de andre: Det kræver mindst fire lister, hvoraf mindst én har en kendt størrelse og kan have personer for sig selv.",
    noEstimate: "De andre lister giver ikke et interval for nogen liste: De kender for få af dens personer.",
  },
};

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
  const say = words[language];
  if (known === 0) return [say.noTruth];
  if (lists === 0) return [say.noEstimate];
  const count = (value: number): string => formatCount(value, language);
  const missed = covered < lists ? [say.missed(count(tooLow), count(tooHigh))] : [];
  return [...say.covered(count(covered), count(lists), method), ...missed];
}
