import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { shippedDatasetNames } from "../../src/data/shipped-datasets.ts";
import { problemsOf } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";

const folder = new URL("../../notebooks/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
/** What is about Denmark was first written in Danish, and no file of another name translates it. */
const writtenInDanish = ["moerketal-2022.md"];
/** What explains words has no cells. */
const wordsOnly = ["glossary.da.md", "glossary.md"];
const notebook = (file: string) => parseNotebook(readFileSync(new URL(file, folder), "utf8"), cellKinds);

test("the notebooks that come with the app are in English and Danish", () => {
  expect(files).toEqual(expect.arrayContaining(["korea.md", "uk-2013.da.md", "uk-2013.md"]));
});

describe.each(files)("%s", (file) => {
  test("has no problems", () => {
    expect(problemsOf(notebook(file))).toEqual([]);
  });

  test("has a title, the language that its name says, and a heading first", () => {
    const { title, language, blocks } = notebook(file);
    expect(title).not.toBe("");
    expect(language).toBe(file.endsWith(".da.md") || writtenInDanish.includes(file) ? "da" : "en");
    expect(blocks[0]?.kind === "prose" && blocks[0].nodes[0]?.type).toBe("heading");
  });

  test("names only datasets that exist", () => {
    const named = [...notebook(file).cells.values()].flatMap((cell) =>
      cell.sound && cell.kind === "data" && "dataset" in cell.spec ? [String(cell.spec.dataset)] : [],
    );
    expect(named.length > 0).toBe(!wordsOnly.includes(file));
    for (const name of named) expect(shippedDatasetNames).toContain(name);
  });
});

test.each(["start", "uk-2013"])("%s has the same cells in both languages", (study) => {
  const specs = (file: string): string[] =>
    [...notebook(file).cells.values()].map((cell) => {
      const { data: _data, of: _of, base: _base, ...spec } = cell.sound ? cell.spec : {};
      return JSON.stringify([cell.kind, spec, cell.sound && cell.marks]);
    });
  expect(specs(`${study}.da.md`)).toEqual(specs(`${study}.md`));
  expect(notebook(`${study}.da.md`).seed).toBe(notebook(`${study}.md`).seed);
});
