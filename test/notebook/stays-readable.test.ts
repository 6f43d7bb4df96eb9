import { expect, test } from "vitest";
import { mostBytes, staysReadable } from "../../src/notebook/parse-notebook.ts";
import { parse } from "./made-up-syntax.ts";

const cell = "```data uk\ndataset: x\n```\n";

test.each([
  ["an ordinary document", cell, true],
  ["a document of brackets", `${cell}${"[".repeat(600)}\n`, false],
  [
    "a document with many brackets in many paragraphs",
    "```data uk\ndataset: x\n```\n\n[a] [b] [c]\n\n".repeat(300),
    true,
  ],
  ["a document beyond the limit of bytes", `${cell}${"ø".repeat(mostBytes / 2)}\n`, false],
])("%s is read, or not, as was said", (_, source, expected) => {
  expect(staysReadable(source)).toBe(expected);
  expect(parse(source).blocks.length > 0).toBe(expected);
});
