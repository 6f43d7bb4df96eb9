import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { shippedDatasetNames } from "../../src/data/shipped-datasets.ts";
import { problemsOf } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";

const folder = new URL("../../notebooks/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
/** What is about Denmark was first written in Danish; its file in English is the one that says so in its name. */
const writtenInDanish = ["moerketal-2022.md"];
/** Each notebook in English and in Danish. */
const pairs = files.flatMap((file) => {
  const [name, language] = file.split(".");
  if (language === "da") return [{ name, english: `${name}.md`, danish: file }];
  return language === "en" ? [{ name, english: file, danish: `${name}.md` }] : [];
});
/** What explains words has no cells. */
const wordsOnly = ["glossary.da.md", "glossary.md"];
const notebook = (file: string) => parseNotebook(readFileSync(new URL(file, folder), "utf8"), cellKinds);

test("every notebook that comes with the app is in English and Danish", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(pairs.flatMap(({ english, danish }) => [english, danish]).toSorted()).toEqual(files.toSorted());
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

  test("says in its head which question it answers", () => {
    expect(notebook(file).question).toMatch(/^\p{Lu}.*\?$/u);
  });

  test("names only datasets that exist", () => {
    const named = [...notebook(file).cells.values()].flatMap((cell) =>
      cell.sound && cell.kind === "data" && "dataset" in cell.spec ? [String(cell.spec.dataset)] : [],
    );
    expect(named.length > 0).toBe(!wordsOnly.includes(file));
    for (const name of named) expect(shippedDatasetNames).toContain(name);
  });
});

/** What a cell calls itself and others, and what it says in words of its own language. */
const inItsLanguage = ["data", "of", "base", "label", "source", "title"];

test.each(pairs)("$name has the same cells in both languages", ({ english, danish }) => {
  const specs = (file: string): string[] =>
    [...notebook(file).cells.values()].map((cell) =>
      JSON.stringify([cell.kind, cell.sound && cell.spec, cell.sound && cell.marks], (key, value) =>
        inItsLanguage.includes(key) ? undefined : value,
      ),
    );
  expect(specs(danish)).toEqual(specs(english));
  expect(notebook(danish).seed).toBe(notebook(english).seed);
});
