import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { fragmentOf, runAll } from "./notebook-session.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();
const say = catalogues.en.page.keeping;

const study = `---
title: Kept study
seed: 7
---

# Kept study

\`\`\`data uk
dataset: uk-2013
steps:
  - drop: GP
\`\`\`

\`\`\`estimate best
data: uk
method: best-model
interval: { replicates: 2000 }
\`\`\`
`;

const asFile = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

async function openMenu(page: Page): Promise<void> {
  const panel = page.locator(".file-panel");
  if (!(await panel.isVisible())) await page.locator(".file-menu > summary").click();
  await panel.getByRole("button", { name: say.actions.new }).waitFor();
}

async function press(page: Page, action: keyof typeof say.actions): Promise<void> {
  await openMenu(page);
  await page.locator(".file-panel").getByRole("button", { name: say.actions[action], exact: true }).click();
}

/** Without the browser's own dialogs for files, which nobody can drive: files come and go as uploads and downloads. */
const withoutPickers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });

async function start(fragment = fragmentOf(null, "en")): Promise<Page> {
  const { page } = await openApp(fragment);
  await withoutPickers(page.context());
  await page.reload();
  return page;
}

async function openFile(page: Page, action: "open" | "openResults", name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, action);
  await (await chooser).setFiles(asFile(name, text));
}

async function saved(page: Page, action: "save" | "saveResults"): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await press(page, action);
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Takes back the one step of the table: the smallest change that the page offers. */
async function change(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  const tools = page.getByText(catalogues.en.intake.tableWork.edit.title, { exact: true });
  const undo = page.getByRole("button", { name: catalogues.en.intake.tableWork.edit.undo });
  if (!(await undo.isVisible())) await tools.click();
  await undo.click();
  await page.locator(".unsaved").waitFor();
}

const states = (page: Page) =>
  page
    .locator("main section > header [data-status]")
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-status")));

/** All that the browser keeps of the app. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
const nothing = { local: 0, session: 0, databases: 0 };

test("a study is opened, saved, and opened again with its results: the same text, and nothing computed again", async () => {
  const page = await start();
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect(new URL(page.url()).hash).toContain("/notebook/kept-study");
  await runAll(page, "en");
  const file = await saved(page, "save");
  expect(file).toEqual({ name: "kept-study.md", text: study });
  const results = await saved(page, "saveResults");

  await page.reload();
  await openFile(page, "open", "Kept study.md", file.text);
  await openFile(page, "openResults", results.name, results.text);
  // What is cheap may have been computed before the file was chosen.
  await page.getByText(/Results opened: [12]\./).waitFor();
  await expect.poll(() => states(page)).toEqual(["done", "done"]);
  await page.getByText("it was not computed again").first().waitFor();
});

test("an opened file never hides a notebook that comes with the app", async () => {
  const page = await start();
  await openFile(page, "open", "uk-2013.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect(new URL(page.url()).hash).toContain("/notebook/uk-2013-2");
});

test("a notebook that is dropped on the page is opened, and another file is refused aloud", async () => {
  const page = await start();
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, text] as const,
    );
  await drop("big.md", " ".repeat(1_000_001));
  await page.getByRole("status").getByText("cannot be opened").waitFor();
  await drop("dropped.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
});

test("leaving asks while something is not saved, and only then", async () => {
  const page = await start();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await page.reload();
  expect(asked).toEqual([]);
  await openFile(page, "open", "Kept study.md", study);
  await change(page);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await openFile(page, "open", "Kept study.md", study);
  await change(page);
  await saved(page, "save");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a changed cell shows its old result as an old one, and says what has changed", async () => {
  const page = await start();
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await runAll(page, "en");
  const finding = await page.locator("[id='place-best'] .finding").textContent();
  await change(page);
  await page.locator(".earlier").waitFor();
  expect(await page.locator(".earlier .finding").textContent()).toBe(finding);
  expect(await page.locator(".earlier-note").textContent()).toContain("earlier version of “uk”");
  expect((await states(page))[1]).toBe("stale");
});

test("drafts are kept only if somebody wants that, survive the end of a tab, and are forgotten", async () => {
  const page = await start();
  const context = page.context();
  await openFile(page, "open", "Kept study.md", study);
  await change(page);
  await page.waitForTimeout(600);
  expect(await kept(page)).toEqual(nothing);

  await openMenu(page);
  await page.getByRole("checkbox", { name: say.draft.switch }).check();
  await expect.poll(() => kept(page)).toEqual({ local: 1, session: 0, databases: 1 });
  await page.waitForTimeout(600);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(inject("appUrl") + fragmentOf(null, "en"));
  await next.getByText("There is a draft of “Kept study”").waitFor();
  await next.getByRole("button", { name: say.draft.restore }).click();
  await next.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  expect((await saved(next, "save")).text).toBe(study.replace("steps:\n  - drop: GP\n", ""));

  await press(next, "forget");
  await next.getByRole("button", { name: say.forget.confirm, exact: true }).click();
  await next.getByText(say.forget.done).waitFor();
  expect(await kept(next)).toEqual(nothing);
  expect(await next.getByRole("checkbox", { name: say.draft.switch }).isChecked()).toBe(false);
  await change(next).catch(() => undefined);
  await next.waitForTimeout(600);
  expect(await kept(next)).toEqual(nothing);
});

test("two tabs with the same notebook keep a draft each, say so, and forget together", async () => {
  const first = await start();
  const context = first.context();
  await openFile(first, "open", "Kept study.md", study);
  await openMenu(first);
  await first.getByRole("checkbox", { name: say.draft.switch }).check();
  await change(first);
  await first.waitForTimeout(600);

  const second = await context.newPage();
  await second.goto(inject("appUrl") + fragmentOf(null, "en"));
  await openFile(second, "open", "Kept study.md", `${study}\nMore words.\n`);
  await second.getByText(say.draft.elsewhere).first().waitFor();
  expect(await second.getByText("There is a draft of").count()).toBe(0);
  await change(second);
  await second.waitForTimeout(600);
  await first.close({ runBeforeUnload: false });
  await second.close({ runBeforeUnload: false });

  const third = await context.newPage();
  await third.goto(inject("appUrl") + fragmentOf(null, "en"));
  const texts: string[] = [];
  for (let draft = 0; draft < 2; draft++) {
    await third.getByRole("button", { name: say.draft.restore }).click();
    await third.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
    texts.push((await saved(third, "save")).text);
    await third.keyboard.press("Escape");
  }
  expect(texts.filter((text) => text.includes("More words."))).toHaveLength(1);
  expect(texts).toHaveLength(2);
});

test("a link holds the notebook, and one that was cut off says so", async () => {
  const page = await start();
  await openFile(page, "open", "Kept study.md", study);
  await page.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  await press(page, "share");
  const link = await page.getByRole("textbox", { name: say.told.linkToCopy }).inputValue();
  expect(link.split("#")[0]).toBe(inject("appUrl"));
  const { page: other } = await openApp(link.slice(inject("appUrl").length));
  await other.getByRole("heading", { level: 1, name: "Kept study" }).waitFor();
  const { page: broken } = await openApp(link.slice(inject("appUrl").length, -30));
  await broken.getByText(catalogues.en.page.menu.cannotOpenLink).waitFor();
});
