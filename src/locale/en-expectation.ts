import type { Expected } from "../model/problem.ts";
import { formatCount, formatDecimal } from "./numbers.ts";
import { quoted, series } from "./series.ts";

const number = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2, "en");
const names = (list: readonly string[]): string => series(list, "en");

/** What a value should be, in English, as a sentence has it after "should be". */
export function expectationInEnglish(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "a text";
    case "flag":
      return "true or false";
    case "name":
      return "the name of a cell";
    case "mapping":
      return "a group of keys with values, such as { kind: bca }";
    case "list-of-names":
      return "the name of a cell, or a list of names in square brackets";
    case "choice":
      return `one of ${names(expected.choices.map(quoted))}`;
    case "number":
      return `${expected.whole ? "a whole number" : "a number"} from ${number(expected.low)} to ${number(expected.high)}`;
    case "number-or-auto":
      return `${expectationInEnglish({ ...expected, kind: "number" })}, or the word auto`;
    case "levels":
      return "a list of levels between 0 and 1 in square brackets, such as [0.95, 0.8]";
    case "short-name":
      return "a short name on one line, other than “count”";
    case "short-names":
      return `different short names in square brackets, such as [PF, NG]${howMany(expected)}`;
    case "hash":
      return "a SHA-256: 64 digits and letters from a to f";
    case "count":
      return "a whole number, or the bounds of a hidden one such as 1..4 or <5";
    case "history":
      return `one digit for each of ${lists(expected)}, 1 for on it and 0 for not, such as "${sample(expected)}", with at least one 1`;
    case "histories":
      return `patterns in square brackets, each with one digit for each of ${lists(expected)} and in quotation marks, such as ["${sample(expected)}"]`;
    case "mapping-from":
      return `a group of keys with values; each key should be ${expectationInEnglish(expected.keys)}, and each value ${expectationInEnglish(expected.values)}`;
    case "keys":
      return `a group of keys with values, with ${names(expected.keys.map(quoted))} in it`;
    case "either":
      return expected.of.map(expectationInEnglish).join("; or ");
    case "list-of-groups":
      return `a list of steps, each on a line that begins with “- ” and one of ${names(expected.choices)}`;
    case "some-keys":
      return `a group of keys with values, with at least one of ${names(expected.keys)}`;
    case "grid":
      return `a list, each line of which begins with “- ” and one of ${names(expected.keys)}`;
    case "range":
      return `${expectationInEnglish({ ...expected, kind: "number" })}, or a range within these such as { from: 0.5, to: 2, steps: 5 }, with 2 to ${number(expected.mostSteps)} steps`;
    default:
      return expected satisfies never;
  }
}

const howMany = ({ least, most }: Extract<Expected, { kind: "short-names" }>): string =>
  `${least > 1 ? `, at least ${formatCount(least, "en")}` : ""}${most === null ? "" : `, at most ${formatCount(most, "en")}`}`;

const lists = ({ lists: known }: { readonly lists: number | null }): string =>
  known === null ? "the lists" : `the ${formatCount(known, "en")} lists`;

const sample = ({ lists: known }: { readonly lists: number | null }): string => "11".padEnd(known ?? 3, "0");
