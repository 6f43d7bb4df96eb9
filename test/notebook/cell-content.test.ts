import { expect, test } from "vitest";
import { cellContent } from "../../src/notebook/cell-content.ts";
import { replaceCell } from "../../src/notebook/edit-cell.ts";
import { parse, syntax } from "./made-up-syntax.ts";

function contentOf(source: string, name: string) {
  const cell = parse(source).cells.get(name);
  if (!cell) throw new Error(`no cell ${name}`);
  return cellContent(source, cell);
}

test("the content of a cell is what stands between its fences, and where", () => {
  const source = "Words.\n\n```data uk\ndataset: x\n# said\n```\nMore.\n";
  expect(contentOf(source, "uk")).toEqual({ text: "dataset: x\n# said", firstLine: 4, writtenName: "uk" });
});

test("a cell that was never closed has all the lines that follow", () => {
  expect(contentOf("```data uk\ndataset: x", "uk").text).toBe("dataset: x");
});

test.each([
  ["```figure\nof: uk\n```", "figure-1"],
  ["```figure No_Name\nof: uk\n```", "figure-1"],
])("a cell without a usable name of its own has none written: %j", (source, name) => {
  expect(contentOf(source, name).writtenName).toBe("");
});

test.each(["\n", "\r\n", "\r"])(
  "content that is written back leaves the document as it was, with lines ended by %j",
  (end) => {
    const source = "Words.\n\n```data uk\ndataset: x\n\n# said\n\n```\nMore.".replaceAll("\n", end);
    expect(replaceCell(source, "uk", `${contentOf(source, "uk").text}\n`, syntax)).toBe(source);
  },
);
