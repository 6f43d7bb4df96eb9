import { readdirSync } from "node:fs";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { languages } from "../../src/model/language.ts";
import type { Notebook } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { placeOfHeading } from "../../src/notebook/place-of-heading.ts";
import { plainText } from "../../src/notebook/plain-text.ts";
import { notebookText } from "./evaluated-notebook.ts";

const files = readdirSync(new URL("../../notebooks/", import.meta.url)).filter((file) => file.endsWith(".md"));
const notebooks = new Map(files.map((file) => [file, parseNotebook(notebookText(file), cellKinds)]));

/** What a reader of a language gets under a name: the notebook in that language, or the one that there is. */
const fileFor = (name: string, language: string): string =>
  notebooks.has(`${name}.${language}.md`) ? `${name}.${language}.md` : `${name}.md`;

const nodesOf = ({ blocks }: Notebook): readonly Nodes[] =>
  blocks.flatMap((block) => (block.kind === "prose" ? block.nodes.flatMap(within) : []));
const within = (node: Nodes): readonly Nodes[] => [node, ...("children" in node ? node.children.flatMap(within) : [])];

const placesOf = (notebook: Notebook): readonly string[] => [
  ...notebook.cells.keys(),
  ...nodesOf(notebook).flatMap((node) => (node.type === "heading" ? [placeOfHeading(plainText(node))] : [])),
];

/** The links of a notebook to others and to places in itself. */
const linksOf = (notebook: Notebook): readonly { readonly name: string; readonly place: string }[] =>
  nodesOf(notebook).flatMap((node) => {
    if (node.type !== "link") return [];
    const [, name, place = ""] = /^([^:#]*?)(?:\.md)?(?:#(.*))?$/.exec(decodeURI(node.url)) ?? [];
    return name === undefined ? [] : [{ name, place }];
  });

describe.each(languages)("for those who read in %s", (language) => {
  const read = files.filter((file) => fileFor(file.replace(/(\.[a-z]{2})?\.md$/, ""), language) === file);

  test.each(read)("every link in %s leads to a notebook, and to a place that it has", (file) => {
    const notebook = notebooks.get(file);
    for (const { name, place } of notebook ? linksOf(notebook) : []) {
      const target = name === "" ? notebook : notebooks.get(fileFor(name, language));
      expect(target, name).toBeDefined();
      if (target && place !== "") expect(placesOf(target)).toContain(place);
    }
  });
});

test("links of both languages are found", () => {
  expect(linksOf(parseNotebook("See [a](korea.md#best), [b](#c) and [d](https://e.org).", {}))).toEqual([
    { name: "korea", place: "best" },
    { name: "", place: "c" },
  ]);
});
