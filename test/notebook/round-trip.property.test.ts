import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { blockText, replaceBlock } from "../../src/notebook/edit-blocks.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import type { Syntax } from "../../src/notebook/read-cell.ts";
import { notebookText } from "./evaluated-notebook.ts";
import { documents } from "./made-up-documents.ts";
import { syntax as madeUp } from "./made-up-syntax.ts";

/**
 * A notebook is kept as the text that was read, so what is written back is the same by itself; what may go wrong is that
 * an edit which changes nothing touches something. Each block is therefore written back into the document as it stands.
 */
function writtenBack(source: string, syntax: Syntax): string {
  const texts = parseNotebook(source, syntax).blocks.map((block) => blockText(source, block));
  return texts.reduce((text, block, index) => replaceBlock(text, index, block, syntax), source);
}

const folder = new URL("../../notebooks/", import.meta.url);

describe("a notebook that comes with the app is the same to the byte after it was read and written back", () => {
  test.each(readdirSync(folder).filter((file) => file.endsWith(".md")))("%s", (file) => {
    const source = notebookText(file);
    expect(writtenBack(source, cellKinds)).toBe(source);
  });
});

test("so are a thousand that were made up", () => {
  fc.assert(
    fc.property(documents, (source) => {
      expect(writtenBack(source, madeUp)).toBe(source);
    }),
    { numRuns: 1000 },
  );
});
