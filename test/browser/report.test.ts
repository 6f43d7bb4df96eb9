import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "./launch-options.ts";
import { violations } from "./violations.ts";

const folder = mkdtempSync(join(tmpdir(), "morketal-report-"));
const file = join(folder, "report.html");

let browser: Browser;
beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, ["src/run-cli.mjs", "notebooks/korea.md", "--html", file], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(width: number) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 1000 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, complaints, close: () => context.close() };
}

describe("a report, opened as a file with JavaScript off", () => {
  test("is all there, asks for nothing else and breaks no rule of its own policy", async () => {
    const { page, asked, complaints, close } = await open(794);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
    expect(await page.locator("h1").textContent()).toBe("How many women were never written down?");
    expect(await page.locator("section.cell").count()).toBe(7);
    await page.locator("#cell-best figure .wide svg").waitFor({ state: "visible" });
    const background = await page
      .locator(".verdict-tag")
      .first()
      .evaluate((tag) => getComputedStyle(tag).color);
    expect(background).toBe("rgb(138, 75, 0)");
    await close();
  });

  test.each([794, 390, 320])("is no wider than a window of %i pixels", async (width) => {
    const { page, close } = await open(width);
    const box = await page.locator("main").boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
    expect(await page.locator("html").evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator(`#cell-best figure .${width > 640 ? "wide" : "narrow"} svg`).waitFor({ state: "visible" });
    await close();
  });

  test.each(["light", "dark"] as const)("has no accessibility violation in %s colours", async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test("prints on A4", async () => {
    const { page, close } = await open(794);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    expect(text).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(20);
    await close();
  });
});

describe("the command", () => {
  test("writes the same bytes again, and another language when asked", () => {
    const again = join(folder, "again.html");
    const danish = join(folder, "danish.html");
    const run = (...options: string[]) =>
      spawnSync(process.execPath, ["src/run-cli.mjs", "notebooks/korea.md", ...options]);
    expect(run("--html", again, "--workers", "1").status).toBe(0);
    expect(run("--html", danish, "--language", "da").status).toBe(0);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(file, "utf8"));
    expect(readFileSync(danish, "utf8")).toContain('<html lang="da">');
    expect(run("--language", "sv").status).toBe(2);
  });
});
