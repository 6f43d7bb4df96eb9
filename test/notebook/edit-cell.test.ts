import { describe, expect, test } from "vitest";
import { insertCell, replaceCell } from "../../src/notebook/edit-cell.ts";
import { parse, places, syntax } from "./made-up-syntax.ts";

const document = `---
title: T
---
First words.

\`\`\`data uk
dataset: x # of old
\`\`\`

- a list
  that goes on

~~~~figure   ranges
of: uk
~~~~
Last words`;

const replaced = (source: string, name: string, yaml: string) => replaceCell(source, name, yaml, syntax);
const inserted = (source: string, line: number, yaml = "dataset: z\n", name = "new") =>
  insertCell(source, line, { kind: "data", name, yaml }, syntax);

describe("replacing a cell", () => {
  test("changes the lines between its fences and nothing else", () => {
    expect(replaced(document, "uk", "dataset: y\n")).toBe(document.replace("dataset: x # of old", "dataset: y"));
    expect(replaced(document, "ranges", "of: [uk]")).toBe(document.replace("of: uk", "of: [uk]"));
  });

  test("may leave it empty, or fill one that was", () => {
    const empty = document.replace("dataset: x # of old\n", "");
    expect(replaced(document, "uk", "")).toBe(empty);
    expect(replaced(empty, "uk", "dataset: y\n")).toBe(document.replace("x # of old", "y"));
  });

  test("keeps the document's line endings and byte order mark", () => {
    const windows = `\uFEFF${document.replaceAll("\n", "\r\n")}`;
    expect(replaced(windows, "uk", "a: 1\nb: 2\n")).toBe(windows.replace("dataset: x # of old", "a: 1\r\nb: 2"));
    expect(replaced("\uFEFF```data uk\ndataset: x\n```\n", "uk", "dataset: y")).toBe(
      "\uFEFF```data uk\ndataset: y\n```\n",
    );
  });

  test("finds a cell without a name by its number", () => {
    expect(replaced("```data\na: 1\n```\n```data\nb: 1\n```", "data-2", "c: 1")).toBe(
      "```data\na: 1\n```\n```data\nc: 1\n```",
    );
  });

  test("closes a cell that was never closed", () => {
    expect(replaced("```data uk\ndataset: x", "uk", "dataset: y")).toBe("```data uk\ndataset: y\n```\n");
    const open = "~~~data a\ndataset: x\n\n```data b\ndataset: x\n```\n";
    expect(replaced(open, "a", "dataset: y")).toBe("~~~data a\ndataset: y\n~~~\n```data b\ndataset: x\n```\n");
  });

  test("keeps a line that looks like a fence inside the cell", () => {
    const text = replaced(document, "uk", "dataset: |\n  ```figure x\n  ```\n");
    expect([...parse(text).cells.keys()]).toEqual(["uk", "ranges"]);
    expect(places(text)).toEqual([]);
  });

  test("of a name that there is not is a mistake of the caller", () => {
    expect(() => replaced(document, "us", "")).toThrow("us");
  });
});

describe("inserting a cell", () => {
  const cell = "```data new\ndataset: z\n```\n";

  test("puts it after the line, with blank lines around it", () => {
    expect(inserted(document, 4)).toBe(document.replace("First words.\n", `First words.\n\n${cell}`));
    expect(inserted(document, 5)).toBe(document.replace("\n```data uk", `\n${cell}\n\`\`\`data uk`));
  });

  test("never divides a paragraph, a list, a cell or the head of the document", () => {
    expect(inserted(document, 7)).toBe(inserted(document, 8));
    expect(inserted(document, 10)).toBe(inserted(document, 11));
    expect(inserted(document, 0)).toBe(inserted(document, 3));
    expect(inserted(document, 3)).toBe(document.replace("---\nFirst", `---\n\n${cell}\nFirst`));
  });

  test("ends the last line first", () => {
    expect(inserted(document, 17)).toBe(`${document}\n\n${cell}`);
    expect(inserted(document, 900)).toBe(`${document}\n\n${cell}`);
  });

  test("begins an empty document, and one without a head", () => {
    expect(inserted("", 0)).toBe(cell);
    expect(inserted("\uFEFFWords\r\n", 0)).toBe(`\uFEFF${cell.replaceAll("\n", "\r\n")}\r\nWords\r\n`);
  });

  test("may leave it without a name", () => {
    expect(inserted("", 0, "dataset: z", "")).toBe("```data\ndataset: z\n```\n");
  });
});
