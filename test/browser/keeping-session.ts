import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { catalogues } from "../../src/locale/catalogues.ts";
import { fragmentOf } from "./notebook-session.ts";
import type { useBrowser } from "./with-app.ts";

export const say = catalogues.en.page.keeping;

/** A notebook that stands in no file of the app. */
export const study = `---
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

export async function openMenu(page: Page): Promise<void> {
  const panel = page.locator(".file-panel");
  if (!(await panel.isVisible())) await page.locator(".file-menu > summary").click();
  await panel.getByRole("button", { name: say.actions.new }).waitFor();
}

export async function press(page: Page, action: keyof typeof say.actions): Promise<void> {
  await openMenu(page);
  await page.locator(".file-panel").getByRole("button", { name: say.actions[action], exact: true }).click();
}

/** Without the browser's own dialogs for files, which nobody can drive: files come and go as uploads and downloads. */
const withoutPickers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });

/** The app at its gallery, in a browser of its own. */
export async function start(openApp: ReturnType<typeof useBrowser>["openApp"]): Promise<Page> {
  const { page } = await openApp(fragmentOf(null, "en"));
  await withoutPickers(page.context());
  await page.reload();
  return page;
}

export async function openFile(page: Page, action: "open" | "openResults", name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, action);
  await (await chooser).setFiles(asFile(name, text));
  // What opens closes the menu; until then it seems to be open for what comes next.
  if (action === "open") await page.locator(".file-panel").waitFor({ state: "detached" });
}

export async function saved(page: Page, action: "save" | "saveResults"): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await press(page, action);
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Takes back the one step of the table: the smallest change that the page offers. */
export async function change(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  const tools = page.getByText(catalogues.en.intake.tableWork.edit.title, { exact: true });
  const undo = page.getByRole("button", { name: catalogues.en.intake.tableWork.edit.undo });
  if (!(await undo.isVisible())) await tools.click();
  await undo.click();
  await page.locator(".unsaved").waitFor();
}
