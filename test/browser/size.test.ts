import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";
import { initialScripts } from "./built-scripts.ts";

const folder = new URL("../../build/app/", import.meta.url);

test.each(languages)("the page starts with less than 212 kB of compressed JavaScript, in language %s", (language) => {
  const bytes = [...initialScripts(folder, language).values()].reduce((sum, code) => sum + gzipSync(code).length, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThan(212_000);
});

/** Text that no minifier changes: a class of Plot's figures and of the editor, and a message of arquero's parser. */
test.each([
  ["Observable Plot", "plot-d6a7b5"],
  ["arquero", "Invalid variable reference"],
  ["CodeMirror", "cm-lineWrapping"],
])("%s comes only when it is needed", (name, mark) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const built = files.filter((file) => file.endsWith(".js")).map((file) => file.replaceAll("\\", "/"));
  const scripts = initialScripts(folder, "en");
  const holders = built.filter((file) => readFileSync(new URL(file, folder), "utf8").includes(mark));
  expect(holders.length).toBeGreaterThan(0);
  expect(holders.filter((file) => scripts.has(file))).toEqual([]);
  if (name === "arquero") for (const file of holders) expect(file).toMatch(/^workers\/table-/);
});
