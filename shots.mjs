import { chromium } from "playwright-core";
import { createFileServer } from "./bin/server/file-server.mjs";
const server = createFileServer(new URL("./build/app/", import.meta.url).pathname.replace(/\/$/, ""));
await new Promise((r) => server.listen(4555, "127.0.0.1", () => r()));
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const out = "/tmp/shots"; 
import { mkdirSync } from "node:fs"; mkdirSync(out, { recursive: true });
const jobs = process.argv.slice(2);
for (const job of jobs) {
  const [frag, name, w, scheme, run] = job.split("|");
  const c = await b.newContext({ viewport: { width: Number(w), height: Number(w) === 390 ? 844 : 900 }, colorScheme: scheme, serviceWorkers: "block" });
  const p = await c.newPage();
  p.on("console", (m) => m.type() === "error" && console.log(name, m.text()));
  p.on("pageerror", (e) => console.log(name, e.message));
  await p.goto("http://127.0.0.1:4555/" + frag);
  await p.waitForFunction(() => performance.getEntriesByName("everything-loaded").length > 0);
  if (run) { const btn = p.locator("header button", { hasText: /Run all|Kør alt|Kør alle|Beregn alt/ }).first(); if (await btn.count()) await btn.click(); await p.waitForTimeout(Number(run)); }
  await p.waitForTimeout(500);
  await p.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  await c.close();
}
await b.close(); server.close();
