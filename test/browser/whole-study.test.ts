import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { cellKinds } from "../../src/cells/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { commands } from "../../src/views/blocks/commands.ts";
import { arrowTo, pressOn } from "./by-keyboard.ts";
import { fragmentOf } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();
const say = catalogues.en.page.keeping;
const methods = ["best-model", "sample-coverage", "fixed-model"] as const;
const named = (method: (typeof methods)[number]): string => catalogues.en.methods[method].name.replaceAll(" ", "-");
const cells = ["lists", ...methods.map(named), "forest-plot", "scenarios"];
const patience = { timeout: 90_000, interval: 200 };

/** Small enough to be typed. */
const table =
  "table: { lists: [Police, NGO, Shelter], counts: { 100: 31, 010: 24, 001: 18, 110: 9, 101: 7, 011: 6, 111: 3 } }";

/** Long enough that it does not run by itself. */
const costly = "\ninterval: { kind: bca, replicates: 20000 }";

async function start(): Promise<Page> {
  const { page } = await openApp(fragmentOf(null, "en"));
  // The browser's own dialogs for files can be driven by nobody: files come and go as uploads and downloads.
  await page.context().addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined, asked: 0 });
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(post, worker, message) {
        Object.assign(globalThis, { asked: Reflect.get(globalThis, "asked") + 1 });
        return Reflect.apply(post, worker, message);
      },
    });
  });
  await page.reload();
  return page;
}

async function fromMenu(page: Page, action: keyof typeof say.actions): Promise<void> {
  const entry = page.locator(".file-panel").getByRole("button", { name: say.actions[action], exact: true });
  if (!(await entry.isVisible())) await pressOn(page, page.locator(".file-menu > summary"));
  await pressOn(page, entry);
}

async function openFile(page: Page, action: "open" | "openResults", name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await fromMenu(page, action);
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

async function downloaded(page: Page, action: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download: Promise<Download> = page.waitForEvent("download");
  await action();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

const block = (page: Page, name: string) => page.locator(`#place-${name}`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

/** Adds a cell below the block that has the focus, and leaves its form again. */
async function add(page: Page, kind: keyof typeof cellKinds, method?: (typeof methods)[number]): Promise<void> {
  await page.keyboard.press("b");
  await pressOn(page, page.getByRole("dialog").getByRole("button", { name: catalogues.en.cells[kind].name }).first());
  if (method) {
    await arrowTo(page, page.getByRole("radio", { name: catalogues.en.methods[method].name, exact: true }));
    await page.keyboard.press("Enter");
  }
  await page.locator(".cell-form").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".cell-form").waitFor({ state: "detached" });
}

/** How often the workers were asked for anything. */
const asked = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(globalThis, "asked"));

const statuses = (page: Page): Promise<string[]> =>
  page
    .locator("main section > header [data-status]")
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-status") ?? ""));

const allDone = (page: Page) => expect.poll(() => statuses(page), patience).toEqual(cells.map(() => "done"));

test("a whole study is done, kept, opened again and handed over with the keyboard alone", async () => {
  const page = await start();
  await fromMenu(page, "new");
  await page.locator("[data-block] .block-tools").first().waitFor();

  // The table is written as YAML, under a name of its own.
  await add(page, "data");
  expect(await focused(page)).toBe("Data korea");
  await page.keyboard.press("y");
  await page.locator(".code-mirror .cm-content").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(table);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("lists");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await block(page, "lists").getByText("98").first().waitFor();
  expect(await focused(page)).toBe("Data lists");

  for (const method of methods) {
    await add(page, "estimate", method);
    if (method !== "best-model") continue;
    // Only a cell that has been run can be out of date.
    await block(page, named(method)).locator("[data-status=done]").waitFor();
    await page.keyboard.press("y");
    await page.locator(".code-mirror .cm-content").waitFor();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(costly);
    await page.keyboard.press("Escape");
    await block(page, named(method)).locator("[data-status=stale]").waitFor();
  }
  await add(page, "figure");
  await add(page, "scenarios");
  expect(await focused(page)).toBe("Scenarios scenarios");
  await page.keyboard.press("Control+Shift+Enter");
  await allDone(page);

  // What is deleted comes back with its result.
  await page.keyboard.press("d");
  await block(page, "scenarios").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await block(page, "scenarios").waitFor();
  await allDone(page);

  // A text, put in its place and then left where it was.
  await page.keyboard.press("k");
  expect(await focused(page)).toBe("Figure forest-plot");
  await page.keyboard.press("t");
  await page.locator(".prose-source .cm-content").waitFor();
  await page.keyboard.type("What the three have in common.");
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe("Text: What the three have in common.");
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Control+z");
  await allDone(page);

  const saved = await downloaded(page, () => page.keyboard.press("Control+s"));
  expect(saved.name).toMatch(/\.md$/);
  expect(saved.text).toContain("What the three have in common.");
  expect(saved.text).toContain(`\`\`\`data lists\n${table}\n\`\`\``);
  await page.locator(".unsaved").waitFor({ state: "detached" });
  const results = await downloaded(page, () => fromMenu(page, "saveResults"));
  const report = await downloaded(page, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    const { report: words } = catalogues.en.exported.panel.kinds;
    await pressOn(page, page.getByRole("dialog").getByRole("button", { name: words.name }));
  });
  expect(report.name).toMatch(/\.html$/);
  for (const name of cells) expect(report.text).toContain(name);
  expect(report.text).toContain("What the three have in common.");
  expect(report.text).not.toContain("<script");

  // Opened again it is the same, and nothing is computed but what is changed.
  const again = await start();
  await openFile(again, "open", saved.name, saved.text);
  await block(again, "scenarios").waitFor();
  await block(again, "best-model").locator("[data-status=waiting]").waitFor();
  await openFile(again, "openResults", results.name, results.text);
  await allDone(again);
  const reopened = again.getByText(catalogues.en.page.states.reopened);
  await expect.poll(() => reopened.count(), patience).toBe(1);
  const before = await asked(again);
  const copy = await downloaded(again, () => again.keyboard.press("Control+s"));
  expect(copy.text).toBe(saved.text);

  await pressOn(again, again.locator(".outline a", { hasText: "best-model" }).first());
  expect(await focused(again)).toBe("Estimate best-model");
  await again.keyboard.press("c");
  await expect.poll(() => statuses(again), patience).toEqual([...cells, "copy"].map(() => "done"));
  expect(await reopened.count()).toBe(2);
  await again.keyboard.press("Control+z");
  await allDone(again);
  expect(await reopened.count()).toBe(1);
  expect(await asked(again)).toBe(before);
});

test("the list of commands finds a command by its words and runs it on the block that had the focus", async () => {
  const { page } = await openApp(fragmentOf("korea", "da"));
  await page.locator("[data-block] .block-tools").first().waitFor();
  await block(page, "palembang").focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("kopi");
  await page.keyboard.press("Enter");
  await block(page, "palembang-2").waitFor();
  await expect.poll(() => focused(page)).toBe("Data palembang-2");
});

test("whoever has switched single letters off changes nothing with them, and it stays so", async () => {
  const { page } = await openApp(fragmentOf("korea", "en"));
  await page.locator("[data-block] .block-tools").first().waitFor();
  await page.keyboard.press("?");
  await pressOn(page, page.getByRole("checkbox", { name: catalogues.en.page.blocks.singleKeys }), "Space");
  await page.keyboard.press("Escape");
  await page.reload();
  await page.locator("[data-block] .block-tools").first().waitFor();
  await block(page, "palembang").focus();
  for (const key of ["d", "t", "?"]) await page.keyboard.press(key);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Delete");
  await block(page, "palembang").waitFor({ state: "detached" });
  expect(commands.remove.keys).toContain("Delete");
});
