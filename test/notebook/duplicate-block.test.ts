import { expect, test } from "vitest";
import { duplicateBlock } from "../../src/notebook/edit-blocks.ts";
import { freeCellName } from "../../src/notebook/free-cell-name.ts";
import { parse, places, syntax } from "./made-up-syntax.ts";

const source =
  "Words.\n\n```data uk\ndataset: x\n```\n\n```estimate best\ndata: uk # the table\n```\n\n```figure\nof: best\n```\n";

test("the copy of a cell stands after it under a free name and says the same", () => {
  const copied = duplicateBlock(source, 2, syntax);
  expect(copied).toContain(
    "```estimate best\ndata: uk # the table\n```\n\n```estimate best-2\ndata: uk # the table\n```\n",
  );
  expect(places(copied)).toEqual([]);
  expect([...parse(duplicateBlock(copied, 3, syntax)).cells.keys()]).toContain("best-3");
});

test("a cell without a name of its own has a copy without one", () => {
  expect([...parse(duplicateBlock(source, 3, syntax)).cells.keys()]).toEqual(["uk", "best", "figure-1", "figure-2"]);
});

test("the copy of a text becomes part of it", () => {
  const copied = duplicateBlock(source, 0, syntax);
  expect(copied.startsWith("Words.\n\nWords.\n\n```data uk")).toBe(true);
});

test("a free name is the wanted one, or the next number, and never longer than a name may be", () => {
  const { cells } = parse(source);
  expect(freeCellName({ cells }, "worst")).toBe("worst");
  expect(freeCellName({ cells }, "best")).toBe("best-2");
  const years = parse("```data only-2019\ndataset: x\n```\n");
  expect(freeCellName(years, "only-2019")).toBe("only-2019-2");
  const long = "a".repeat(40);
  const taken = parse(`\`\`\`data ${long}\ndataset: x\n\`\`\`\n`);
  expect(freeCellName(taken, long)).toBe(`${"a".repeat(38)}-2`);
});
