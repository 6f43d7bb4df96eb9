import { describe, expect, test } from "vitest";
import { problemSentence } from "../../src/locale/problem-sentence.ts";
import { languages } from "../../src/model/language.ts";
import { problemSchema } from "../../src/model/problem.ts";
import { examplesOf } from "../model/examples-of.ts";
import { problemExamples } from "./problem-examples.ts";

const problems = Object.values(problemExamples);

describe.each(languages)("in the language %s", (language) => {
  test.each(problems)("$code is said in whole sentences", (problem) => {
    const sentence = problemSentence(problem, language);
    expect(sentence).toMatch(/^[\p{Lu}\d“»]/u);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/\b(undefined|null|NaN|Infinity)\b|\[object/);
  });

  test("every variant of every problem has its words", () => {
    for (const problem of examplesOf(problemSchema)) {
      expect(problemSentence(problem, language)).not.toMatch(/\bundefined\b|\[object/);
    }
  });

  test.each(problems.filter((problem) => "row" in problem))(
    "$code names its row, and its column if it has one",
    (problem) => {
      const sentence = problemSentence(problem, language);
      expect(sentence).toContain("17");
      if ("column" in problem) expect(sentence).toContain("4");
    },
  );
});

test("the languages do not say the same words", () => {
  for (const problem of problems) expect(problemSentence(problem, "da")).not.toBe(problemSentence(problem, "en"));
});

test("a mistake in a table is told with its place", () => {
  expect(problemSentence(problemExamples["not-binary"], "en")).toBe(
    "Row 17, column 4: a list column may hold only 0 (not on the list) or 1 (on the list).",
  );
});

test("numbers in a sentence are written as the language writes them", () => {
  expect(problemSentence(problemExamples["document-too-large"], "en")).toContain("2,500,000");
  expect(problemSentence(problemExamples["document-too-large"], "da")).toContain("2.500.000");
});

test("a name as long as a page is cut short", () => {
  const sentence = problemSentence({ code: "repeated-name", name: "x".repeat(5000) }, "en");
  expect(sentence.length).toBeLessThan(200);
});
