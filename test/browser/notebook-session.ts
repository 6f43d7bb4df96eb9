import type { Page } from "playwright-core";
import { expect } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { nameOfLanguage } from "../../src/locale/speech.ts";
import type { Language } from "../../src/model/language.ts";

/** The address of a notebook, or of the gallery if there is none. */
export const fragmentOf = (notebook: string | null, language: Language): string =>
  `#/${notebook === null ? "" : `notebook/${notebook}`}?lang=${language}`;

/**
 * Presses *Run all* whenever there is something to run, until each cell of the open notebook has its result, or has said
 * why it can have none: as many as there are `refusals` in the notebook.
 */
export async function runAll(page: Page, language: Language, refusals = 0): Promise<void> {
  const { app } = catalogues[language].page;
  const { shown } = catalogues[language].cells;
  const button = page.getByRole("button", { name: app.runAll, exact: true, disabled: false });
  const states = page.locator("main section > header [data-status]");
  const patience = { timeout: 90_000, interval: 200 };
  // Not every notebook has cells.
  await page.locator("main [data-block]").first().waitFor(patience);
  const withoutResult = async (): Promise<string[]> => {
    const all = await states.evaluateAll((dots) => dots.map((dot) => dot.getAttribute("data-status") ?? ""));
    if (all.some((status) => status === "waiting" || status === "stale") && (await button.isVisible()))
      await button.click();
    return all.filter((status) => status !== "done");
  };
  const refused: string[] = Array.from({ length: refusals }, () => "failed");
  await expect.poll(withoutResult, patience).toEqual(refused);
  await expect.poll(() => page.getByText(shown.drawing).count(), patience).toBe(0);
}

/** Opens every table and all that is shown on demand only, until there is nothing more to open. */
export async function openEverything(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Switches the language with the page's own switch. */
export async function readIn(page: Page, language: Language): Promise<void> {
  await page.getByRole("radio", { name: nameOfLanguage(language) }).check({ force: true });
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** Waits until the page has all that it asks for beforehand. */
export const untilLoaded = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => performance.getEntriesByName("everything-loaded").length)).toBe(1);

/** Waits until all that was changed is drawn, and what a change does after it was drawn is done. */
export const untilDrawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
