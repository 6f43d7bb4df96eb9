import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { candidates, findBrowser } from "./find-browser.mjs";

test("a browser named in the environment comes first", () => {
  expect(candidates({ CHROME_PATH: "/mine/chrome", PATH: "/usr/bin" }, "linux")[0]).toBe("/mine/chrome");
});

test("the folders of PATH come before the usual places", () => {
  const found = candidates({ PATH: "/mine" }, "linux");
  expect(found.indexOf("/mine/google-chrome")).toBeGreaterThanOrEqual(0);
  expect(found.indexOf("/mine/google-chrome")).toBeLessThan(found.indexOf("/usr/bin/chromium"));
});

test.each([
  ["darwin", { HOME: "/Users/a" }, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  ["linux", {}, "/opt/microsoft/msedge/msedge"],
  ["win32", { PROGRAMFILES: "C:/Program Files" }, "C:/Program Files/Google/Chrome/Application/chrome.exe"],
] as const)("the usual places of %s are searched", (platform, env, place) => {
  expect(candidates(env, platform)).toContain(place);
});

describe("what is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "morketal-browser-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A program that answers every question with one line. */
  const program = (name: string, answer: string) => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\necho "${answer}"\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test("must say that it is a browser", () => {
    const places = () => [program("chrome", "no such thing"), program("chromium", "Chromium 140.0.1 for tests")];
    expect(findBrowser({ places })).toBe(join(folder, "chromium"));
  });

  test("may have been installed just now", () => {
    const places = () => [join(folder, "msedge")];
    expect(findBrowser({ places, install: () => program("msedge", "Microsoft Edge 140.0.1") })).toBe(places()[0]);
  });

  test("or the failure says in one sentence what to install", () => {
    const places = () => [join(folder, "nothing")];
    expect(() => findBrowser({ places, install: () => {} })).toThrow(/^[^.]*install Google Chrome[^.]*\.$/);
  });
});
