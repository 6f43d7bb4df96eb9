import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { buildWhenStale } from "./build-when-stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Of every entry, so that the same files give the same bytes. Zip files know local time only, and none before 1980. */
const mtime = new Date(2000, 0, 1);
const unix = 3;

/**
 * A zip with one folder in it: a build of the app, the server with which it can be used on one's own computer, and how
 * to start it.
 * @param {string} app a build of the app
 * @param {string} version
 * @returns {Uint8Array}
 */
export function zipApp(app, version) {
  const files = [...filesIn(app, "app/"), ...filesIn(join(root, "bin"), ""), ["LICENSE", join(root, "LICENSE")]];
  files.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  /** @type {import("fflate").Zippable} */
  const entries = {};
  for (const [path = "", file = ""] of files) {
    const mode = path === "morketal.mjs" ? 0o100755 : 0o100644;
    const options = { mtime, os: unix, attrs: mode * 2 ** 16 };
    entries[`morketal-${version}/${path}`] = [readFileSync(file), options];
  }
  return zipSync(entries, { level: 9 });
}

/**
 * The files of a folder, each with the path it gets in the zip.
 * @param {string} folder
 * @param {string} place
 * @returns {string[][]}
 */
const filesIn = (folder, place) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [place + relative(folder, file).split(sep).join("/"), file]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const zip = zipApp(buildWhenStale("app"), version);
  const path = join("build", `morketal-${version}.zip`);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(join(root, path), zip);
  console.log(`${path}: ${Math.round(zip.length / 1000)} kB`);
}
