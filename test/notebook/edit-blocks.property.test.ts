import fc from "fast-check";
import { expect, test } from "vitest";
import type { Notebook } from "../../src/notebook/document.ts";
import { blockText, insertBlock, moveBlock, removeBlock, replaceBlock } from "../../src/notebook/edit-blocks.ts";
import { documents } from "./made-up-documents.ts";
import { parse, syntax } from "./made-up-syntax.ts";

const texts = (source: string): string[] => parse(source).blocks.map((block) => blockText(source, block));
const cellTexts = (source: string): string[] => {
  const { blocks }: Notebook = parse(source);
  return blocks.flatMap((block) => (block.kind === "cell" ? [blockText(source, block)] : [])).sort();
};

test("a block that is replaced by what it says leaves the document as it is, to the byte", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (source, which) => {
      const { blocks } = parse(source);
      const index = which % blocks.length;
      const block = blocks[index];
      if (block) expect(replaceBlock(source, index, blockText(source, block), syntax)).toBe(source);
    }),
  );
});

test("a cell that is moved down and up again leaves every block as it was", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (source, which) => {
      const { blocks } = parse(source);
      const index = which % blocks.length;
      // Two texts that come to stand beside each other are one from then on.
      fc.pre(blocks[index]?.kind === "cell" && blocks[index + 1]?.kind === "cell");
      const moved = moveBlock(source, index, 1, syntax);
      expect(texts(moveBlock(moved, index + 1, -1, syntax))).toEqual(texts(source));
    }),
  );
});

test("moving never changes what any cell says, nor how many there are", () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.constantFrom<1 | -1>(1, -1), (source, which, by) => {
      const moved = moveBlock(source, which % parse(source).blocks.length, by, syntax);
      expect(cellTexts(moved)).toEqual(cellTexts(source));
    }),
  );
});

test("a removed block is gone, and every other cell says what it said", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (source, which) => {
      const { blocks } = parse(source);
      const index = which % blocks.length;
      const removed = blocks[index];
      if (!removed) return;
      const left = removeBlock(source, index, syntax);
      const others = cellTexts(source);
      if (removed.kind === "cell") others.splice(others.indexOf(blockText(source, removed)), 1);
      expect(cellTexts(left)).toEqual(others);
    }),
  );
});

test("an inserted text is a block of its own, and all cells stay", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (source, which) => {
      const index = (which % (parse(source).blocks.length + 1)) - 1;
      const fresh = "```data fresh\ndataset: y\n```";
      const longer = insertBlock(source, index, fresh, syntax);
      const ending = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
      expect(cellTexts(longer)).toEqual([...cellTexts(source), fresh.replaceAll("\n", ending)].sort());
    }),
  );
});

test("a block that has nothing on that side stays where it is", () => {
  const source = "# Title\n\n```data a\ndataset: x\n```\n";
  expect(moveBlock(source, 0, -1, syntax)).toBe(source);
  expect(moveBlock(source, 1, 1, syntax)).toBe(source);
});

test("a cell that was never closed swallows nothing when it is moved", () => {
  const source = "```data a\ndataset: x\n\n```data b\ndataset: y\n```\n\nWords.\n";
  const moved = moveBlock(moveBlock(source, 0, 1, syntax), 1, 1, syntax);
  expect(texts(moved)).toEqual(["```data b\ndataset: y\n```", "Words.", "```data a\ndataset: x\n\n```"]);
});
