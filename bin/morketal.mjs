#!/usr/bin/env node
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createFileServer } from "./server/file-server.mjs";
import { listenOnLoopback } from "./server/listen-on-loopback.mjs";
import { openBrowser } from "./server/open-browser.mjs";

const usage = `morketal [--port NUMBER] [--open]

Serves Mørketal to the browsers of this computer, and to nobody else.

  --port NUMBER   the port; without it 4730, or any free one if that is taken
  --open          opens the address in the browser, where there is one
  --help          prints this
`;

/** The same port each time, since a browser keeps the copy of the app for that address only. */
const usualPort = 4730;

const here = dirname(fileURLToPath(import.meta.url));

/** Beside this file when unpacked from the zip; else where the build puts it, from the source if that is at hand. */
async function appFolder() {
  const unpacked = join(here, "app");
  if (existsSync(unpacked)) return unpacked;
  const builder = new URL("../src/build-when-stale.mjs", import.meta.url);
  if (existsSync(builder)) return (await import(builder.href)).buildWhenStale("app");
  return join(here, "../build/app");
}

/** @param {string | undefined} text */
function portFrom(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not ${text}`);
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: "string" }, open: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(usage);
  const asked = portFrom(values.port);
  const folder = await appFolder();
  if (!existsSync(join(folder, "index.html"))) throw new Error(`there is no app in ${folder}`);
  const url = await listenOnLoopback(createFileServer(folder), { usual: usualPort, asked });
  console.log(`Mørketal: ${url} (on this computer only; stop it with Ctrl+C)`);
  if (values.open) openBrowser(url);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
