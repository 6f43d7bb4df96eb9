import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";

const files = { en: "glossary.md", da: "glossary.da.md" };

/** The entries of a glossary as they stand in a notebook: a heading each, and below it what it means. */
function entriesOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../notebooks/${file}`, import.meta.url), "utf8");
  const [, ...entries] = text.split(/^## /m);
  return new Map(
    entries.map((entry) => {
      const [term = "", ...meaning] = entry.split("\n");
      return [term, meaning.join(" ").trim().replace(/\s+/g, " ")];
    }),
  );
}

const capitalised = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);

describe.each(["en", "da"] as const)("the glossary in %s", (language) => {
  const entries = entriesOf(files[language]);

  test("says of every word of the brief what the brief says", () => {
    for (const { term, meaning } of Object.values(catalogues[language].glossary)) {
      expect(entries.get(capitalised(term)), term).toBe(meaning);
    }
  });

  test("is in the order of the alphabet, and every word has a meaning", () => {
    const terms = [...entries.keys()];
    expect(terms).toEqual(terms.toSorted(new Intl.Collator(language).compare));
    for (const [term, meaning] of entries) expect(meaning, term).toMatch(/\.$/);
  });
});

test("both languages explain as many words", () => {
  expect(entriesOf(files.da).size).toBe(entriesOf(files.en).size);
});
