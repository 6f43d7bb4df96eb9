import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["src", "workers", "datasets", "notebooks", "vite.config.ts", "package-lock.json"];
const witness = { app: "index.html", cli: "cli.js" };

/** @param {string} path */
const modified = (path) => statSync(path).mtimeMs;

/** @param {string} source */
function lastChange(source) {
  const path = join(root, source);
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return modified(path);
  const entries = readdirSync(path, { recursive: true, encoding: "utf8" }).map((entry) => modified(join(path, entry)));
  return Math.max(modified(path), ...entries);
}

/**
 * Builds the page or the command-line program unless what is there is newer than all that it is made of. It is built
 * aside and moved into place, so that whoever runs the older one meanwhile never meets half a program.
 * @param {"app" | "cli"} what
 * @returns {string} the folder that holds it
 */
export function buildWhenStale(what) {
  const folder = join(root, "build", what);
  const built = join(folder, witness[what]);
  if (existsSync(built) && modified(built) > Math.max(...sources.map(lastChange))) return folder;

  const started = new Date();
  const aside = `${folder}.${process.pid}`;
  build(aside, what === "cli" ? ["--ssr"] : []);
  // What changes during the build is newer than its result.
  utimesSync(join(aside, witness[what]), started, started);
  const outdated = `${aside}.outdated`;
  try {
    if (existsSync(folder)) renameSync(folder, outdated);
    renameSync(aside, folder);
  } catch (error) {
    // Another process may have put the same there first.
    if (!existsSync(built)) throw error;
  }
  for (const rest of [aside, outdated]) rmSync(rest, { recursive: true, force: true });
  return folder;
}

/**
 * Builds in a process of its own, so that it is the same build wherever it is asked for: neither the environment of a
 * test run nor anything on standard output, which belongs to the program.
 * @param {string} outDir
 * @param {readonly string[]} options
 */
function build(outDir, options) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(
    process.execPath,
    [vite, "build", ...options, "--outDir", outDir, "--emptyOutDir", "--logLevel", "error"],
    { cwd: root, env, stdio: ["ignore", 2, 2] },
  );
  if (status === 0) return;
  rmSync(outDir, { recursive: true, force: true });
  throw new Error("the build failed: see above");
}
