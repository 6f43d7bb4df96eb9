import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";

test("every language has a folder of words, and every folder its line", () => {
  const entries = readdirSync(new URL("../../src/locale/", import.meta.url), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.toSorted()).toEqual([...languages].sort());
});
