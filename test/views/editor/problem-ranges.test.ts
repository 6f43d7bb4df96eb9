import { Text } from "@codemirror/state";
import { expect, test } from "vitest";
import { problemRanges } from "../../../src/views/editor/code-mirror.ts";

const text = "data: uk\nmethod: bests  # the wrong one\n\ninterval: {}";
const marked = (line: number, column: number) =>
  problemRanges([{ line, column, problem: { code: "unclosed-cell" } }], Text.of(text.split("\n")), "en").map(
    ({ from, to }) => text.slice(from, to),
  );

test.each([
  ["from its place to the end of what is written on its line", 2, 9, "bests"],
  ["at the whole line when its place lies behind what is written", 2, 30, "method: bests  # the wrong one"],
  ["at nothing on an empty line", 3, 1, ""],
  ["at the first line when it lies before the text", 0, 1, "data: uk"],
  ["at the last line when it lies behind the text", 9, 1, "interval: {}"],
])("a problem is marked %s", (_, line, column, expected) => expect(marked(line, column)).toEqual([expected]));

test("a problem is said in the language of the reader", () => {
  const problem = { code: "repeated-name", name: "uk" } as const;
  const said = (language: "en" | "da") =>
    problemRanges([{ line: 1, column: 1, problem }], Text.of([""]), language)[0]?.message;
  expect(said("en")).toMatch(/^Another cell is already called/);
  expect(said("da")).not.toBe(said("en"));
});
