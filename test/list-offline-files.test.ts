import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listOfflineFiles } from "../src/list-offline-files.ts";
import { policyOf } from "../src/policy.ts";
import { builtFolder } from "./bin/built-folder.ts";

test("every file of the build is kept, but for the service worker itself and the rules for hosts", () => {
  expect(listOfflineFiles(builtFolder()).files.map(({ path }) => path)).toEqual([
    "assets/a-12345678.css",
    "assets/a-12345678.js",
    "assets/a-12345678.woff2",
    "index.html",
    "workers/estimate-12345678.js",
    "workers/intake-12345678.js",
  ]);
});

test("each file is known by its content", () => {
  const folder = builtFolder();
  for (const { path, integrity } of listOfflineFiles(folder).files) {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("base64");
    expect(integrity).toBe(`sha256-${hash}`);
  }
});

test("the page and the workers keep their own policies", () => {
  const policies = listOfflineFiles(builtFolder()).files.filter(({ policy }) => policy !== null);
  expect(policies.map(({ path }) => path)).toEqual([
    "index.html",
    "workers/estimate-12345678.js",
    "workers/intake-12345678.js",
  ]);
  for (const { path, policy } of policies) expect(policy).toBe(policyOf(`/${path}`, "built"));
});

test("the version is that of the content: the same for the same files, another for any other", () => {
  const folder = builtFolder();
  const { version } = listOfflineFiles(folder);
  expect(listOfflineFiles(builtFolder()).version).toBe(version);
  writeFileSync(join(folder, "index.html"), "another");
  expect(listOfflineFiles(folder).version).not.toBe(version);
  expect(listOfflineFiles(builtFolder({ "assets/new.js": "" })).version).not.toBe(version);
});
