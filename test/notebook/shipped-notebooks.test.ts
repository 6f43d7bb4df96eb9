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
      cell.sound && cell.kind === "data" ? [String(cell.spec.dataset)] : [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(shippedDatasetNames).toContain(name);
  });
});

test("a study reads the same cells in both languages", () => {
  const specs = (file: string): string[] =>
    [...notebook(file).cells.values()].map((cell) => {
      const { data: _data, of: _of, base: _base, ...spec } = cell.sound ? cell.spec : {};
      return JSON.stringify([cell.kind, spec, cell.sound && cell.marks]);
    });
  expect(specs("uk-2013.da.md")).toEqual(specs("uk-2013.md"));
  expect(notebook("uk-2013.da.md").seed).toBe(notebook("uk-2013.md").seed);
});
