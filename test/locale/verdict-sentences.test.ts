import { describe, expect, test } from "vitest";
import { estimateSentence } from "../../src/locale/estimate-sentence.ts";
import { formatCount } from "../../src/locale/numbers.ts";
import type { Phrase } from "../../src/locale/phrase.ts";
import { estimateUnderVerdict, verdictSentences, withVerdict } from "../../src/locale/verdict-sentences.ts";
import { languages } from "../../src/model/language.ts";
import { type Verdict, verdictLevels } from "../../src/model/verdict.ts";
import { estimateExample, interval95 } from "./estimate-example.ts";

const plain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.strong)).join("");

const refused: Verdict = {
  level: "no-estimate",
  reasons: [
    { problem: { code: "partition", lists: 2, people: 42 }, weight: "refuses" },
    { problem: { code: "no-overlap" }, weight: "warns" },
  ],
};

describe("a verdict in words", () => {
  test.each(languages)("has a short label and one sentence of its own at every level (%s)", (language) => {
    const said = verdictLevels.map((level) => verdictSentences({ level, reasons: [] }, language));
    expect(new Set(said.map(({ label }) => label)).size).toBe(verdictLevels.length);
    for (const { label, meaning } of said) {
      expect(label.split(" ").length).toBeLessThanOrEqual(4);
      expect(meaning).toMatch(/^\p{Lu}.{40,160}[.:]$/u);
      expect(meaning).not.toMatch(/\b(BIC|model|interval|overlap|parameter|log-?lineær|loglinear)/i);
    }
  });

  test("gives its reasons as sentences, in their order", () => {
    expect(verdictSentences(refused, "en").reasons).toEqual([
      expect.stringContaining("Each of the 42 people"),
      expect.any(String),
    ]);
    expect(verdictSentences(refused, "da").reasons[0]).toContain("Hver af de 42 personer");
  });
});

test("of the reasons, those that weigh most decide the verdict", () => {
  const { reasons, decisive } = verdictSentences(refused, "en");
  expect(decisive).toEqual(reasons.slice(0, 1));
  expect(verdictSentences({ level: "sound", reasons: [] }, "en").decisive).toEqual([]);
});

describe("an estimate under a verdict", () => {
  const estimate = estimateExample();

  test("without an estimate tells how many were seen, and no other number", () => {
    for (const language of languages) {
      const said = plain(estimateUnderVerdict(estimate, "no-estimate", language));
      expect(said.match(/\d.*\d/g)).toEqual([formatCount(2744, language)]);
    }
  });

  test("with a lower limit only tells the low end of the interval, rounded down, and no high end", () => {
    const said = plain(estimateUnderVerdict(estimate, "lower-bound", "en"));
    expect(said).toContain("At least 10,000 people in all; 2,744 were seen.");
    expect(said).not.toContain("26,000");
    expect(plain(estimateUnderVerdict(estimate, "lower-bound", "da"))).toContain("Mindst 10.000 personer i alt");
  });

  test("with a lower limit no higher than the people seen tells no more than these", () => {
    const low = estimateExample({ intervals: [interval95(2744, 9000)] });
    expect(plain(estimateUnderVerdict(low, "lower-bound", "en"))).toMatch(/^At least the 2,744 people who were seen;/);
  });

  test("that may stand is told as it is", () => {
    expect(estimateUnderVerdict(estimate, "sound", "da")).toEqual(estimateSentence(estimate, "da"));
    expect(estimateUnderVerdict(estimate, "with-warning", "en")).toEqual(estimateSentence(estimate, "en"));
  });
});

describe("a line of text with its verdict", () => {
  test("ends with the label where a number may be given", () => {
    expect(plain(withVerdict(["10 to 20."], { level: "sound", reasons: [] }, "en"))).toBe(
      "10 to 20. [A sound estimate]",
    );
  });

  test("begins with the label and says why where none may be given, leaving out what only warns", () => {
    const said = plain(withVerdict(["42 were seen."], refused, "en"));
    expect(said).toMatch(/^No estimate\. 42 were seen\. Each of the 42 people/);
    expect(said).not.toContain(verdictSentences(refused, "en").reasons[1]);
  });
});
