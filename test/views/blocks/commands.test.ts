import { expect, test, vi } from "vitest";
import { catalogues } from "../../../src/locale/catalogues.ts";
import { languages } from "../../../src/model/language.ts";
import { commandIds } from "../../../src/views/blocks/command-ids.ts";
import { commands } from "../../../src/views/blocks/commands.ts";
import { isSingleKey } from "../../../src/views/blocks/key-chord.ts";

vi.stubGlobal("navigator", { platform: "Linux" });

test("no two commands have the same key", () => {
  const keys = commandIds.flatMap((id) => commands[id].keys.map((chord: string) => chord.toLowerCase()));
  expect(keys.length).toBeGreaterThan(15);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(languages)("every command has a name of its own in language %s", (language) => {
  const names = commandIds.map((id): string => catalogues[language].page.commands[id]);
  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

test("whoever switches single letters off can still do everything but what the list of commands offers", () => {
  const withOtherKeys = commandIds.filter((id) => commands[id].keys.some((chord: string) => !isSingleKey(chord)));
  expect(withOtherKeys).toEqual(
    expect.arrayContaining(["next", "previous", "edit", "moveUp", "moveDown", "remove", "run", "undo", "redo", "save"]),
  );
});

test.each(languages)("the button that hands over is called as what it opens, in language %s", (language) => {
  expect(catalogues[language].page.desk.handOver).toBe(catalogues[language].exported.panel.title);
});
