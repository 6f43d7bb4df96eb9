import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPlain } from "../../src/locale/numbers.ts";
import { parseNumber } from "../../src/locale/parse-number.ts";
import { languages } from "../../src/model/language.ts";

test("numbers are read with the marks of the language, and with a decimal mark of either", () => {
  expect(parseNumber("1,000", "en")).toBe(1000);
  expect(parseNumber("1.000", "da")).toBe(1000);
  expect(parseNumber("0,02", "da")).toBe(0.02);
  expect(parseNumber("0.02", "da")).toBe(0.02);
  expect(parseNumber("0,02", "en")).toBe(0.02);
  expect(parseNumber(" 1 000 ", "da")).toBe(1000);
});

test.each(["", "many", "1,2,3", "0x10", "1..4", "--1"])("%j is no number", (text) => {
  for (const language of languages) expect(parseNumber(text, language)).toBeNull();
});

test("a number that is shown is read as itself", () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 1e9 }),
    fc.integer({ min: 1, max: 999_999 }).map((n) => n / 1000),
  );
  fc.assert(
    fc.property(number, fc.constantFrom(...languages), (value, language) => {
      expect(parseNumber(formatPlain(value, language), language)).toBe(value);
    }),
  );
});
