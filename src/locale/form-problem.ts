import type { Language } from "../model/language.ts";
import type { Expected, Problem } from "../model/problem.ts";
import { formatPlain } from "./numbers.ts";
import { problemSentence } from "./problem-sentence.ts";

const say = {
  en: {
    fill: "Fill this in.",
    choose: "Choose one.",
    chooseSome: "Choose at least one.",
    least: (least: string) => `Choose at least ${least}.`,
    exactly: (count: string) => `Choose exactly ${count}.`,
    atMost: (most: string) => `Choose at most ${most}.`,
    number: (whole: boolean, low: string, high: string) =>
      `Enter ${whole ? "a whole number" : "a number"} from ${low} to ${high}.`,
    shortName: "Enter a short name on one line, other than “count”.",
    text: "Enter a text, at most 1,000 characters long.",
    count: "Enter a whole number, or the bounds of a hidden one such as 1..4 or <5.",
    history: "Enter 1 or 0 for each list, with at least one 1.",
    add: "Add at least one.",
    unused: "This key means nothing here. Remove it as YAML.",
  },
  da: {
    fill: "Udfyld dette.",
    choose: "Vælg en.",
    chooseSome: "Vælg mindst én.",
    least: (least: string) => `Vælg mindst ${least}.`,
    exactly: (count: string) => `Vælg netop ${count}.`,
    atMost: (most: string) => `Vælg højst ${most}.`,
    number: (whole: boolean, low: string, high: string) =>
      `Skriv ${whole ? "et helt tal" : "et tal"} fra ${low} til ${high}.`,
    shortName: "Skriv et kort navn på én linje, og ikke “count”.",
    text: "Skriv en tekst på højst 1.000 tegn.",
    count: "Skriv et helt tal, eller grænserne for et skjult antal, for eksempel 1..4 eller <5.",
    history: "Skriv 1 eller 0 for hver liste, med mindst ét 1.",
    add: "Tilføj mindst én.",
    unused: "Denne nøgle betyder ikke noget her. Fjern den som YAML.",
  },
} as const;

/** What is wrong with a field, for somebody who sees its form and not what is written in the notebook. */
export function formProblem(problem: Problem, language: Language): string {
  switch (problem.code) {
    case "missing-key":
      return say[language].fill;
    case "unknown-key":
      return say[language].unused;
    case "wrong-value":
    case "wrong-key":
      return wanted(problem.expected, language);
    default:
      return problemSentence(problem, language);
  }
}

function wanted(expected: Expected, language: Language): string {
  const words = say[language];
  switch (expected.kind) {
    case "number":
    case "number-or-auto":
    case "range": {
      const { whole, low, high } = expected;
      return words.number(whole, formatPlain(low, language), formatPlain(high, language));
    }
    case "short-names": {
      const { least, most } = expected;
      if (least === most) return words.exactly(formatPlain(least, language));
      if (least > 1) return words.least(formatPlain(least, language));
      return most !== null && least === 0 ? words.atMost(formatPlain(most, language)) : words.chooseSome;
    }
    case "levels":
    case "list-of-names":
      return words.chooseSome;
    case "choice":
    case "name":
    case "flag":
      return words.choose;
    case "short-name":
      return words.shortName;
    case "text":
      return words.text;
    case "count":
      return words.count;
    case "history":
    case "histories":
      return words.history;
    case "grid":
    case "list-of-groups":
    case "some-keys":
    case "mapping-from":
      return words.add;
    case "mapping":
    case "keys":
    case "either":
    case "hash":
      return words.fill;
    default:
      return expected satisfies never;
  }
}
