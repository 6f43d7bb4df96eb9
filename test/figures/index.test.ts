import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { figureIds } from "../../src/figures/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";

const folder = new URL("../../src/figures/", import.meta.url);

/** Everything that a module brings along before anything is loaded on demand. */
function broughtAlong(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from "([^"]+)";/gm,
  )) {
    if (from.startsWith(".")) broughtAlong(new URL(from, file), found);
    else found.add(from);
  }
  return found;
}

describe("the registry of figures", () => {
  test("has a figure in each folder of its name, and in no other", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...figureIds].sort());
    for (const id of figureIds) {
      expect(figuresInWords[id].caption).toBeTypeOf("function");
      expect(readFileSync(new URL(`${id}/draw.ts`, folder), "utf8")).toContain(`draw: Drawing<"${id}">`);
    }
  });

  test("brings along neither what figures say nor what draws them", () => {
    expect([...broughtAlong(new URL("index.ts", folder))]).toEqual([new URL("index.ts", folder).href]);
  });

  test.for(figureIds)("brings along what %s says without its words, and not Plot", (id) => {
    const modules = [...broughtAlong(new URL(`${id}/index.ts`, folder))];
    expect(modules.filter((module) => /\/locale\/(en|da)\//.test(module))).toEqual([]);
    expect(modules).not.toContain("@observablehq/plot");
  });

  test.for(figureIds)("says in every language what %s is", (id) => {
    for (const language of languages) {
      const { name, about } = catalogues[language].figures[id];
      expect(name).not.toBe("");
      expect(about.split(/[.] /)).toHaveLength(2);
    }
  });
});
