import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { browserCommand } from "../../bin/server/open-browser.mjs";

const url = "http://127.0.0.1:4730/";

function folderWith(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), "morketal-path-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, command), "");
  return folder;
}

test("the browser opens with what each system has for that", () => {
  const env = { DISPLAY: ":0", PATH: folderWith("xdg-open") };
  expect(browserCommand(url, "linux", env)).toEqual(["xdg-open", url]);
  expect(browserCommand(url, "darwin", {})).toEqual(["open", url]);
  expect(browserCommand(url, "win32", {})).toEqual(["explorer.exe", url]);
});

test("nothing opens where nobody would see it", () => {
  const PATH = folderWith("xdg-open");
  expect(browserCommand(url, "linux", { PATH })).toBeUndefined();
  expect(browserCommand(url, "linux", { DISPLAY: ":0", PATH: folderWith("other") })).toBeUndefined();
  expect(browserCommand(url, "darwin", { CI: "true" })).toBeUndefined();
});
