import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { catalogues } from "../../src/locale/catalogues.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { faults, phone, readers } from "./faults.ts";
import { fragmentOf, readIn } from "./notebook-session.ts";
import { goTo } from "./troubled-study.ts";
import { type Session, useBrowser } from "./with-app.ts";

const { openApp, openLastingApp } = useBrowser();

const patience = { timeout: 90_000, interval: 200 };
const desk = { width: 1280, height: 800 };

/** Computes what a brief needs, until it has its answer. */
async function answered(page: Page, language: Language): Promise<void> {
  await page.locator(".brief-answer").waitFor();
  const waiting = page.locator(".brief-waiting");
  const work = async (): Promise<number> => {
    const start = waiting.locator("button.primary");
    if (await start.isVisible()) await start.click();
    return (await waiting.count()) + ((await page.locator(".brief-numbers [data-kind=known]").count()) ? 0 : 1);
  };
  await expect.poll(work, patience).toBe(0);
  await expect.poll(() => page.getByText(catalogues[language].cells.shown.drawing).count(), patience).toBe(0);
}

const opened = new Map<string, Promise<Session>>();

/** A brief with its answer, which takes long and is computed once for all tests; each of them enters the brief anew. */
async function enterBrief(
  name: string,
  language: Language,
  { viewport = desk, bypassCSP = false }: BrowserContextOptions = {},
): Promise<Session> {
  const key = `${name} ${bypassCSP}`;
  const known = opened.get(key) ?? openLastingApp(`#/brief/${name}?lang=${language}`, { viewport, bypassCSP });
  opened.set(key, known);
  const session = await known;
  const { page } = session;
  await page.locator(".brief-answer").waitFor();
  await page.setViewportSize(viewport ?? desk);
  await goTo(page, fragmentOf(null, language));
  await page.getByRole("heading", { level: 1, name: catalogues[language].page.app.gallery }).waitFor();
  await goTo(page, `#/brief/${name}?lang=${language}`);
  await answered(page, language);
  return session;
}

/** As many pages as a PDF of the page has on A4. */
async function printedPages(page: Page): Promise<number> {
  const margin = { top: "12mm", bottom: "12mm", left: "14mm", right: "14mm" };
  const pdf = await page.pdf({ format: "A4", margin });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** How many parts are told in a sentence only. */
const closedFolds = (page: Page): Promise<number> => page.locator(".fold:not([open])").count();

describe.each(languages)("in language %s", (language) => {
  describe.each(["uk-2013", "denmark-synthetic"])("the brief of %s", (name) => {
    test("fits on two pages, and on three screens of a desk and of a phone", async () => {
      const { page, complaints } = await enterBrief(name, language);
      for (const viewport of [desk, phone]) {
        await page.setViewportSize(viewport);
        await expect.poll(() => closedFolds(page)).toBe(viewport === desk ? 0 : await page.locator(".fold").count());
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeLessThanOrEqual(3 * viewport.height);
        expect([1, 2]).toContain(await printedPages(page));
      }
      expect(complaints).toEqual([]);
    });

    test("tells on a phone what it comes to, and on paper everything", async () => {
      const { page } = await enterBrief(name, language, { viewport: phone });
      for (const part of [
        ".brief-question",
        ".verdict",
        ".brief-tile[data-kind=known]",
        ".brief-tile[data-kind=estimated] >> nth=0",
        ".brief-headline",
        ".brief-scenarios >> nth=0",
        "[aria-labelledby=brief-changes] li >> nth=0",
      ]) {
        expect(await page.locator(part).isVisible(), part).toBe(true);
      }
      expect(await page.locator(".brief-answer").innerText()).toContain(
        language === "da" ? "pr. 100.000" : "per 100,000",
      );
      expect(await closedFolds(page)).toBeGreaterThan(3);
      await page.evaluate(() => {
        addEventListener("beforeprint", () => {
          const closed = document.querySelectorAll(".fold:not([open])").length;
          document.body.setAttribute("data-closed", String(closed));
        });
      });
      await page.pdf({ format: "A4" });
      expect(await page.locator("body").getAttribute("data-closed")).toBe("0");
      await expect.poll(() => closedFolds(page)).toBe(await page.locator(".fold").count());
    });
  });
});

test.each(readers)(
  "a brief is fit for everybody, in language %s and %s colours",
  async (language, colorScheme, reducedMotion) => {
    const { page } = await enterBrief("denmark-synthetic", language, { bypassCSP: true });
    await page.emulateMedia({ colorScheme, reducedMotion });
    expect(await faults(page)).toEqual([]);
  },
);

test("a brief is shared with a link that carries its results, and opens with nothing else", async () => {
  const say = catalogues.en.brief;
  const { page } = await enterBrief("uk-2013", "en");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: say.actions.share }).click();
  await page.getByText(say.actions.shared).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fragment = link.slice(link.indexOf("#"));
  const answer = await page.locator(".brief-answer").innerText();

  const shared = await openApp(fragment);
  await shared.page.getByText(say.sharedBrief.note).waitFor();
  await expect.poll(() => shared.page.locator(".brief-answer").innerText(), patience).toBe(answer);
  expect(await shared.page.locator(".brief-waiting").count()).toBe(0);
  await readIn(shared.page, "da");
  await shared.page.getByText(catalogues.da.brief.sharedBrief.note).waitFor();
  expect(shared.page.url()).toContain("brief-shared/");
  expect(shared.complaints).toEqual([]);
});

test("a damaged link says so, and asks for another", async () => {
  const { page, complaints } = await openApp("#/brief-shared/AAAA?lang=da");
  await page.getByText(catalogues.da.brief.sharedBrief.problems.unreadable).waitFor();
  expect(complaints).toEqual([]);
});

test("a notebook leads to its brief and the brief back to it", async () => {
  const { page } = await openApp("#/notebook/korea?lang=en");
  await page.getByRole("banner").getByRole("link", { name: "Brief", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: catalogues.en.brief.answer, exact: true }).waitFor();
  expect(await page.title()).toContain("Brief: ");
  await page.getByRole("link", { name: catalogues.en.brief.actions.notebook }).click();
  await page.locator("main section.cell").first().waitFor();
});
