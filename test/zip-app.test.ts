import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { zipApp } from "../src/zip-app.mjs";
import { builtFolder } from "./bin/built-folder.ts";

const top = "morketal-1.2.3/";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));

function unpack(zip: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "morketal-zip-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test("the zip holds each file of the build as it is, and what starts it", () => {
  const built = builtFolder();
  const entries = unzipSync(zipApp(built, "1.2.3"));
  const paths = Object.keys(entries);
  const app = paths.filter((path) => path.startsWith(`${top}app/`)).map((path) => path.slice(`${top}app/`.length));
  expect(app.sort()).toEqual(filesIn(built).sort());
  for (const path of app)
    expect(Buffer.from(entries[`${top}app/${path}`] ?? [])).toEqual(readFileSync(join(built, path)));
  expect(paths).toEqual(expect.arrayContaining([`${top}morketal.mjs`, `${top}READ-ME.txt`, `${top}LICENSE`]));
});

test("the same files give the same bytes, in any time zone", () => {
  const here = zipApp(builtFolder(), "1.2.3");
  const program = `
    import { zipApp } from ${JSON.stringify(new URL("../src/zip-app.mjs", import.meta.url).href)};
    process.stdout.write(zipApp(process.argv[1], "1.2.3"));`;
  const elsewhere = execFileSync(process.execPath, ["--input-type=module", "-e", program, builtFolder()], {
    env: { ...process.env, TZ: "Pacific/Auckland" },
    maxBuffer: 1e8,
  });
  expect(elsewhere.equals(here)).toBe(true);
});

test("how to start it is told in Danish and English", () => {
  const text = new TextDecoder().decode(unzipSync(zipApp(builtFolder(), "1.2.3"))[`${top}READ-ME.txt`]);
  for (const words of ["Dansk", "English", "node morketal.mjs --open"]) expect(text).toContain(words);
});

test("unpacked, it serves itself with nothing but Node", async () => {
  const folder = join(unpack(zipApp(builtFolder(), "1.2.3")), top);
  const server = spawn(process.execPath, ["morketal.mjs", "--port", "0"], { cwd: folder });
  onTestFinished(() => void server.kill());
  const said = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (data) => resolve(String(data)));
    server.stderr.once("data", (data) => reject(new Error(String(data))));
  });
  const url = /http:\S+/.exec(said)?.[0] ?? "";
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(url);
  expect(await page.text()).toContain("Built");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test.each([
  [["--port", "http"], "--port takes a number"],
  [["--listen"], "--listen"],
])("the command says what is wrong with %j", (args, sentence) => {
  const command = join(unpack(zipApp(builtFolder(), "1.2.3")), top, "morketal.mjs");
  expect(() => execFileSync(process.execPath, [command, ...args], { stdio: "pipe" })).toThrow(sentence);
});
