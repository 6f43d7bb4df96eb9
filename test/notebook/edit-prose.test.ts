import { expect, test } from "vitest";
import { blockText } from "../../src/notebook/edit-blocks.ts";
import { replaceProse } from "../../src/notebook/edit-prose.ts";
import { parse, syntax } from "./made-up-syntax.ts";

const cell = "```data uk\ndataset: x\n```";
const document = `First.\n\n${cell}\n\nSecond.\n`;

const blocks = (source: string): string[] => parse(source).blocks.map((block) => blockText(source, block));

test("another text takes the place of the old one, and nothing else changes", () => {
  expect(replaceProse(document, 0, "*New*\n\n- a list", syntax)).toEqual({
    source: document.replace("First.", "*New*\n\n- a list"),
    stillProse: true,
  });
});

test.each([
  "```",
  "```js\nlet code = 1;",
  "````\n```\ncode",
  "~~~\ncode",
  "<!-- a comment",
  "Words\n\n<pre>",
  "<?php",
  "<div>",
  "- a\n\n  ```\n  code",
  "```data other\ndataset: y",
])("a text that leaves %j open swallows nothing of what follows", (text) => {
  for (const source of [document, document.replaceAll("\n\n", "\n")]) {
    const edited = replaceProse(source, 0, text, syntax).source;
    expect(blocks(edited).slice(-2)).toEqual([cell, "Second."]);
    expect(edited).toContain(text);
  }
});

test("the last text may leave open what it likes", () => {
  const open = replaceProse(document, 2, "```\ncode", syntax);
  expect(open).toEqual({ source: document.replace("Second.", "```\ncode"), stillProse: true });
});

test("a text with a cell in it is no longer one text", () => {
  const { source, stillProse } = replaceProse(document, 0, "Before\n\n```figure\nof: uk\n```\n\nAfter", syntax);
  expect(stillProse).toBe(false);
  expect(blocks(source)).toEqual(["Before", "```figure\nof: uk\n```", "After", cell, "Second."]);
});

test("a text of nothing removes the block", () => {
  const { source, stillProse } = replaceProse(document, 0, "  \n", syntax);
  expect(stillProse).toBe(false);
  expect(blocks(source)).toEqual([cell, "Second."]);
});

test("a text that would make the whole document unreadable is not taken", () => {
  expect(replaceProse(document, 0, "[".repeat(600), syntax)).toEqual({ source: document, stillProse: false });
});
