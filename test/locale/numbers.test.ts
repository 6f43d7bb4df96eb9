import { expect, test } from "vitest";
import { formatDuration, formatTimeLeft } from "../../src/locale/duration.ts";
import {
  formatBounds,
  formatCount,
  formatDecimal,
  formatPercent,
  formatRatio,
  formatRounded,
} from "../../src/locale/numbers.ts";
import { quotedIn, speech } from "../../src/locale/speech.ts";

/** Narrow and no-break spaces are spaces to whoever reads. */
const plain = (text: string): string => text.replace(/\s/g, " ");

test("counts are exact and grouped, four digits too", () => {
  expect(formatCount(2744, "en")).toBe("2,744");
  expect(formatCount(2744, "da")).toBe("2.744");
  expect(formatCount(999.6, "en")).toBe("1,000");
});

test("a hidden count is written by its bounds, and as one number where they are equal", () => {
  expect(formatBounds({ low: 1, high: 4 }, "da")).toBe("1–4");
  expect(formatBounds({ low: 2739, high: 2757 }, "en")).toBe("2,739–2,757");
  expect(formatBounds({ low: 3, high: 3 }, "en")).toBe("3");
});

test("estimated numbers have two significant figures", () => {
  expect(formatRounded(12_349.6, "en")).toBe("12,000");
  expect(formatRounded(12_349.6, "da")).toBe("12.000");
  expect(formatRounded(0, "en")).toBe("0");
});

test("ratios have a decimal point in English and a comma in Danish", () => {
  expect(formatRatio(8.399, "en")).toBe("8.4");
  expect(formatRatio(8.399, "da")).toBe("8,4");
  expect(formatDecimal(244.1193, 2, "da")).toBe("244,12");
});

test("percentages follow the language", () => {
  expect(plain(formatPercent(0.95, "en"))).toBe("95%");
  expect(plain(formatPercent(0.95, "da"))).toBe("95 %");
});

test("durations grow coarser as they grow", () => {
  expect(formatDuration(0.84, "en")).toBe("0.8 s");
  expect(formatDuration(0.84, "da")).toBe("0,8 sek.");
  expect(formatDuration(9.96, "en")).toBe("10 s");
  expect(formatDuration(99, "en")).toBe("99 s");
  expect(formatDuration(170, "da")).toBe("3 min.");
});

test("time left is never none and never in fractions", () => {
  expect(formatTimeLeft(0.02, "en")).toBe("1 s");
  expect(formatTimeLeft(5.1, "en")).toBe("6 s");
});

test("names stand in a row as in a sentence", () => {
  expect(speech("en").series([])).toBe("");
  expect(speech("en").series(["a"])).toBe("a");
  expect(speech("en").series(["a", "b", "c"])).toBe("a, b and c");
  expect(speech("da").series(["a", "b"])).toBe("a og b");
  expect(quotedIn("»", "«")("best")).toBe("»best«");
});
