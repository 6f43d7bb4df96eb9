import { beforeAll, describe, expect, test } from "vitest";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { firstSentence } from "../../src/views/gallery.tsx";
import { defaultNotebook } from "../../src/views/route.ts";
import {
  findNotebook,
  loadNotebook,
  loadShippedNotebooks,
  notebooksIn,
  siblingsOf,
} from "../../src/views/shipped-notebooks.ts";

test("a notebook is there when it is loaded, and not before", async () => {
  expect(findNotebook("korea", "en")).toBeNull();
  const korea = await loadNotebook("korea", "en");
  expect(findNotebook("korea", "en")).toBe(korea);
  expect(await loadNotebook("nothing", "en")).toBeNull();
});

describe("once they are loaded", () => {
  beforeAll(async () => {
    await loadShippedNotebooks();
  });

  test("the default notebook comes in both languages under one name", () => {
    expect(findNotebook(defaultNotebook, "en")?.notebook.language).toBe("en");
    expect(findNotebook(defaultNotebook, "da")?.notebook.language).toBe("da");
    expect(siblingsOf(defaultNotebook, "da").map(({ notebook }) => notebook.language)).toEqual(["da", "en"]);
  });

  test("a notebook that was first written in Danish comes in English too", () => {
    expect(findNotebook("moerketal-2022", "da")).toMatchObject({ original: true, notebook: { language: "da" } });
    expect(findNotebook("moerketal-2022", "en")).toMatchObject({ original: false, notebook: { language: "en" } });
    expect(siblingsOf("moerketal-2022", "en").map(({ notebook }) => notebook.language)).toEqual(["en", "da"]);
  });

  test("a name that nobody gave finds nothing", () => {
    expect(findNotebook("nothing", "en")).toBeNull();
    expect(findNotebook("__proto__", "en")).toBeNull();
  });

  test("the gallery begins with the tour, and ends with what is looked up", () => {
    const names = notebooksIn("da").map(({ name }) => name);
    expect(names[0]).toBe("start");
    expect(names.slice(-4)).toEqual(["methods", "validation", "coverage", "glossary"]);
  });

  test("the gallery has each notebook once, with a title and a beginning", () => {
    const notebooks = notebooksIn("en");
    expect(new Set(notebooks.map(({ name }) => name)).size).toBe(notebooks.length);
    for (const { notebook } of notebooks) {
      expect(notebook.title).not.toBe("");
      expect(firstSentence(notebook)).toMatch(/[.?!]$/);
    }
  });
});

test("the beginning is the first sentence of the first paragraph, without its formatting", () => {
  expect(firstSentence(parseNotebook("# Title\n\nOne *short* [sentence](x.md) of 1.5 lines. Another.", {}))).toBe(
    "One short sentence of 1.5 lines.",
  );
  expect(firstSentence(parseNotebook("# Title", {}))).toBe("");
});
