import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { headersFile } from "../../src/policy.ts";

/** A folder with a few files such as a build has, for one test. */
export function builtFolder(more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "morketal-built-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    "index.html": "<!doctype html><title>Built</title>",
    "offline.js": "",
    "assets/a-12345678.css": "",
    "assets/a-12345678.js": "",
    "assets/a-12345678.woff2": "",
    "workers/estimate-12345678.js": "",
    "workers/intake-12345678.js": "",
    _headers: headersFile(["/workers/estimate-12345678.js", "/workers/intake-12345678.js", "/offline.js"]),
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
