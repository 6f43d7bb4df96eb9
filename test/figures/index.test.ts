import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/index.ts";
import { languages } from "../../src/model/language.ts";

const entry = new URL("../../src/figures/index.ts", import.meta.url);

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
  test("brings words, captions and tables along, but not Plot", () => {
    const modules = broughtAlong(entry);
    expect([...modules].some((module) => module.endsWith("/forest-words.ts"))).toBe(true);
    expect(modules).not.toContain("@observablehq/plot");
  });

  test.for(Object.entries(figures))("says in every language what %s is", ([, { words }]) => {
    for (const language of languages) {
      expect(words[language].name).not.toBe("");
      expect(words[language].about.split(/[.] /)).toHaveLength(2);
    }
  });
});
