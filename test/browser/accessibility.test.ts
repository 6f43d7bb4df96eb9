import { describe, expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";
import { words } from "../../src/text/index.ts";
import { offlineWords } from "../../src/text/offline-words.ts";
import { listWithCprNumbers, madeUpLists } from "./made-up-lists.ts";
import { fragmentOf, openEverything, runAll } from "./notebook-session.ts";
import { violations } from "./violations.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

const schemes = ["light", "dark"] as const;
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

describe.each(languages)("in language %s", (language) => {
  describe.each(schemes)("in %s colours", (colorScheme) => {
    const options = { colorScheme, bypassCSP: true };

    test("the gallery has no accessibility violation", async () => {
      const { page } = await openApp(fragmentOf(null, language), options);
      await page.getByRole("main").waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test("nor has what is said about the copy that the browser keeps", async () => {
      const { page } = await openApp(fragmentOf(null, language), { ...options, serviceWorkers: "allow" });
      await page.getByText(offlineWords[language].ready).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize(phone);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    });

    test("nor has a notebook with its results, on a desk or on a phone", async () => {
      const { page } = await openApp(fragmentOf("uk-2013", language), { ...options, viewport: desk });
      await runAll(page, language);
      await openEverything(page);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize(phone);
      expect(await violations(page)).toEqual([]);
    });

    test("nor have the steps from files to a table", async () => {
      const say = words[language].intake;
      const { page } = await openApp(`#/add-data/korea?lang=${language}`, { ...options, viewport: phone });
      const broken = { name: "broken.csv", mimeType: "text/csv", buffer: Buffer.from("code;sex\na1;man;more\n") };
      await page.locator("input[type=file]").setInputFiles([...madeUpLists(), listWithCprNumbers, broken]);
      await page.getByText(say.columns.unreadFile("broken.csv")).first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: `${say.files.remove}: broken.csv` }).click();
      await page.getByRole("button", { name: say.columns.dropAll("5") }).click();
      await page.getByRole("button", { name: say.linking.link, exact: true }).click();
      await page.getByRole("button", { name: say.use.use, exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize(desk);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test("a page with a fault is seen to have it", async () => {
  const { page } = await openApp(fragmentOf(null, "en"), { bypassCSP: true });
  await page.getByRole("main").waitFor();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
});
