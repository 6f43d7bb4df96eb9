import fc from "fast-check";
import { expect, test } from "vitest";
import type { Notebook } from "../../src/notebook/document.ts";
import { blockText, insertBlock, moveBlock, removeBlock, replaceBlock } from "../../src/notebook/edit-blocks.ts";
import { parse, syntax } from "./made-up-syntax.ts";

const prose = fc.constantFrom("Words.", "Words\nthat go on", "# Heading", "- item\n\n  of a list", "> quoted");
const piece = fc.oneof(prose, fc.constantFrom("dataset: x\n", "dataset: 'a # b'\n\n# said\n", "wrong: 1\n", ""));
const isProse = (text: string): boolean => /^[Ww>#-]/.test(text) && !text.startsWith("wrong");

/** A document of prose and data cells, its blocks apart by blank lines. */
const documents = fc
  .record({
    head: fc.constantFrom("", "---\ntitle: T\n---\n\n"),
    pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    gap: fc.constantFrom("\n\n", "\n \n\n"),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ head, pieces, gap, ending, end }) => {
    const written = pieces.map((each, index) => (isProse(each) ? each : `\`\`\`data c${index}\n${each}\`\`\``));
    return (head + written.join(gap) + end).replaceAll("\n", ending);
  });

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
