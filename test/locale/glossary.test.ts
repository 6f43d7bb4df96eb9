import { expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import type { BriefPhrase } from "../../src/locale/phrase.ts";
import { languages } from "../../src/model/language.ts";

/** Every phrase in the words of a brief. */
function phrasesIn(value: unknown): BriefPhrase[] {
  if (typeof value === "function") return phrasesIn(value("1", "2", "3"));
  if (Array.isArray(value)) return [value as BriefPhrase];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(phrasesIn) : [];
}

test.each(languages)("every word of the glossary is used in some sentence of a brief, in language %s", (language) => {
  // Reasons are plain sentences, and are made of problems.
  const { reasons: _, ...said } = catalogues[language].brief;
  const used = phrasesIn(said).flatMap((phrase) =>
    phrase.flatMap((part) => (typeof part === "object" && "term" in part ? [part.term] : [])),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(catalogues[language].glossary).sort());
});

test.each(languages)(
  "meanings are sentences that do without further terms of the field, in language %s",
  (language) => {
    for (const { meaning } of Object.values(catalogues[language].glossary)) {
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(meaning).not.toMatch(/log-?linear|bootstrap|likelihood|kovaria|covaria/i);
    }
  },
);
